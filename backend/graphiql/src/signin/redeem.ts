import * as endpoints from "../endpoints";
import { Refusal } from "./refusal";
import type { Walk } from "./walk";

/** What a successful walk brings home. */
export interface Tokens {
  accessToken: string;
  idToken: string;
  /** Whom the ID token names. */
  subject: string;
}

/** Trades the code in the answer for tokens. Throws a Refusal if the answer is an error, not this walk's, or not redeemed. */
export async function redeem(walk: Walk, answer: URLSearchParams): Promise<Tokens> {
  // First of all: an error text that somebody else put into the address is not worth showing either.
  if (answer.get("state") !== walk.state) {
    throw new Refusal("foreignAnswer");
  }
  const code = answer.get("code");
  if (!code) {
    throw new Refusal("refused", inWords(answer.get("error"), answer.get("error_description")));
  }
  const body = await exchange(code, walk.verifier);
  if (typeof body.access_token !== "string" || typeof body.id_token !== "string") {
    throw new Refusal("unreachable");
  }
  return { accessToken: body.access_token, idToken: body.id_token, subject: subjectOf(body.id_token, walk.nonce) };
}

async function exchange(code: string, verifier: string): Promise<Record<string, unknown>> {
  let response: Response;
  let body: Record<string, unknown>;
  try {
    response = await fetch(endpoints.token, {
      method: "POST",
      credentials: "omit",
      body: new URLSearchParams({
        grant_type: "authorization_code",
        client_id: endpoints.clientId,
        redirect_uri: endpoints.page,
        code,
        code_verifier: verifier,
      }),
    });
    body = await response.json();
  } catch {
    throw new Refusal("unreachable");
  }
  if (!response.ok) {
    throw new Refusal("refused", inWords(body.error, body.error_description));
  }
  return body;
}

// The signature needs no check: the token came straight from the token endpoint (OpenID Connect Core 3.1.3.7, point 6).
function subjectOf(idToken: string, nonce: string): string {
  const claims = claimsOf(idToken);
  const audience = [claims.aud].flat();
  if (claims.nonce !== nonce || !audience.includes(endpoints.clientId) || typeof claims.sub !== "string") {
    throw new Refusal("foreignAnswer");
  }
  return claims.sub;
}

function claimsOf(jwt: string): Record<string, unknown> {
  try {
    const payload = jwt.split(".")[1].replaceAll("-", "+").replaceAll("_", "/");
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(payload), (c) => c.charCodeAt(0))));
  } catch {
    throw new Refusal("unreachable");
  }
}

function inWords(error: unknown, description: unknown): string {
  return [error, description].filter((text) => typeof text === "string" && text !== "").join(": ");
}
