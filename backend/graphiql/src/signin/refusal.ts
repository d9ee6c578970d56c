/** Why a sign-in came to nothing. */
export type Reason =
  /** The page was not opened over https or on the machine itself, so the browser lends it no cryptography. */
  | "insecure"
  /** The answer does not belong to the walk that this tab began. */
  | "foreignAnswer"
  /** The authorization server said no. */
  | "refused"
  /** The server did not answer, or not in a form that can be read. */
  | "unreachable";

/** A sign-in that failed. It is shown with a button; nothing tries again by itself. */
export class Refusal extends Error {
  constructor(
    readonly reason: Reason,
    /** The server's own words, if it gave any; only ever shown as text. */
    readonly detail: string = "",
  ) {
    super(`${reason} ${detail}`.trim());
  }
}
