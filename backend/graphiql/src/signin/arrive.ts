import * as endpoints from "../endpoints";
import { languageTag } from "../language";
import * as tab from "../tab";
import { redeem } from "./redeem";
import { Refusal } from "./refusal";
import { Session } from "./session";
import { addressOf, newWalk, type Walk } from "./walk";

/** How the page stands when it has loaded. */
export type Arrival =
  | { kind: "leaving" }
  | { kind: "signedOut" }
  | { kind: "signedIn"; session: Session }
  | { kind: "failed"; refusal: Refusal };

/**
 * Reads how the page was reached. Only a plain visit leaves for the sign-in by itself: an answer of the authorization
 * server, good or bad, ends here, so no loop is possible.
 */
export async function arrive(): Promise<Arrival> {
  const answer = new URLSearchParams(location.search);
  const walk = tab.takeWalk();
  history.replaceState(null, "", endpoints.page);
  try {
    if (!window.isSecureContext) {
      throw new Refusal("insecure");
    }
    if (answer.has("code") || answer.has("error")) {
      return { kind: "signedIn", session: await comeBack(walk, answer) };
    }
    if (tab.isSignedOut()) {
      return { kind: "signedOut" };
    }
    await leaveForSignIn();
    return { kind: "leaving" };
  } catch (error) {
    return { kind: "failed", refusal: error instanceof Refusal ? error : new Refusal("unreachable") };
  }
}

/** Leaves the page for the authorization server, which sends it back with a code. */
export async function leaveForSignIn(): Promise<void> {
  const walk = newWalk();
  const address = await addressOf(walk, languageTag());
  tab.keepWalk(walk);
  location.replace(address);
}

async function comeBack(walk: Walk | undefined, answer: URLSearchParams): Promise<Session> {
  if (!walk) {
    throw new Refusal("foreignAnswer");
  }
  const tokens = await redeem(walk, answer);
  tab.belongTo(tokens.subject);
  return new Session(tokens);
}
