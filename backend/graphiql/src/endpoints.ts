/** Where the page and its server stand: everything is of the page's own origin, whatever path the server is mounted under. */

/** The page itself, which is also where a sign-in and a sign-out come back to: `<origin>/graphiql/`. */
export const page = new URL("./", location.href.replace(/[?#].*$/, "")).href;

export const graphql = new URL("../graphql", page).href;
export const authorize = new URL("../oauth2/authorize", page).href;
export const token = new URL("../oauth2/token", page).href;
export const signOut = new URL("../connect/logout", page).href;

/** The public client that the authorization server knows this page by. */
export const clientId = "graphiql";
