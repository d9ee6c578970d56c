import * as endpoints from "../endpoints";

/** What one walk through the authorization code flow must remember until its answer comes. */
export interface Walk {
  /** Ties the answer to this walk. */
  state: string;
  /** Ties the ID token to this walk. */
  nonce: string;
  /** The PKCE secret (RFC 7636), shown to the server only when the code is redeemed. */
  verifier: string;
}

/** A new walk, each of its values 256 random bits in base64url. */
export function newWalk(): Walk {
  return { state: randomText(), nonce: randomText(), verifier: randomText() };
}

/** The address that asks for a code. With `silent`, a server that would have to show a page answers an error instead. */
export async function addressOf(walk: Walk, languageTag: string, silent = false): Promise<string> {
  const question = new URLSearchParams({
    response_type: "code",
    client_id: endpoints.clientId,
    redirect_uri: endpoints.page,
    scope: "openid",
    state: walk.state,
    nonce: walk.nonce,
    code_challenge: await challengeOf(walk.verifier),
    code_challenge_method: "S256",
    ui_locales: languageTag,
  });
  if (silent) {
    question.set("prompt", "none");
  }
  return `${endpoints.authorize}?${question}`;
}

async function challengeOf(verifier: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier));
  return base64url(new Uint8Array(digest));
}

function randomText(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
