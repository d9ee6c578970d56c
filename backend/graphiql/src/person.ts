import { ask } from "./api";
import type { Session } from "./signin/session";

/** Who is signed in, as the bar shows it. */
export interface Person {
  name: string;
  /** Codes of the roles, as in the schema; empty if the API does not say. */
  roles: string[];
  /** True in a demonstration installation. */
  demonstration: boolean;
}

const QUESTION = "query WhoIsSignedIn { me { displayName roles demonstration } }";

/** Asks the API who is signed in; where it gives no answer, the ID token's subject stands in for the name. */
export async function personOf(session: Session): Promise<Person> {
  const unknown: Person = { name: session.subject, roles: [], demonstration: false };
  try {
    const answer = await ask(session, { query: QUESTION, operationName: "WhoIsSignedIn" });
    const me = answer.data?.me;
    return me ? { name: me.displayName, roles: me.roles, demonstration: me.demonstration } : unknown;
  } catch {
    return unknown;
  }
}
