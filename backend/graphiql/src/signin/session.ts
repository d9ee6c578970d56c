import * as endpoints from "../endpoints";
import { languageTag } from "../language";
import { redeem, type Tokens } from "./redeem";
import { addressOf, newWalk } from "./walk";

/**
 * One person signed in. The tokens live here and nowhere else: not in web storage, where any later script of the origin
 * would find them, and not beyond the page, since the authorization server's cookie brings new ones after a reload.
 */
export class Session {
  #tokens: Tokens;
  #accepted = false;
  #began = false;
  #renewal: Promise<boolean> | undefined;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  /** Whom the ID token names. */
  get subject(): string {
    return this.#tokens.subject;
  }

  /** True once the API has taken a token. */
  get began(): boolean {
    return this.#began;
  }

  /** What to send as bearer. */
  get accessToken(): string {
    return this.#tokens.accessToken;
  }

  /** Notes that the API took a token. */
  accepted(accessToken: string): void {
    this.#accepted ||= accessToken === this.#tokens.accessToken;
    this.#began = true;
  }

  /**
   * Called when the API refused a token: true if there is another one to try. A token that the API never took is not
   * renewed, so a server that refuses every token is asked once and not for ever.
   */
  async renew(refused: string): Promise<boolean> {
    if (refused !== this.#tokens.accessToken) {
      return true;
    }
    if (!this.#accepted && !this.#renewal) {
      return false;
    }
    this.#renewal ??= this.#walkSilently().finally(() => (this.#renewal = undefined));
    return this.#renewal;
  }

  // The code flow without leaving the page: everything is of one origin, so the address that the last redirect led to can be read.
  async #walkSilently(): Promise<boolean> {
    this.#accepted = false;
    try {
      const walk = newWalk();
      const address = await addressOf(walk, languageTag(), true);
      const response = await fetch(address, { cache: "no-store" });
      const tokens = await redeem(walk, new URL(response.url).searchParams);
      // Somebody else signed in on this browser in the meantime: not a renewal.
      if (tokens.subject !== this.subject) {
        return false;
      }
      this.#tokens = tokens;
      return true;
    } catch {
      return false;
    }
  }

  /** Leaves the page for the server's sign-out (OpenID Connect RP-Initiated Logout), which comes back to it. */
  signOut(): void {
    const form = document.createElement("form");
    form.method = "post"; // so that the ID token stands in no address and no access log
    form.action = endpoints.signOut;
    const fields = {
      id_token_hint: this.#tokens.idToken,
      client_id: endpoints.clientId,
      post_logout_redirect_uri: endpoints.page,
    };
    for (const [name, value] of Object.entries(fields)) {
      const input = document.createElement("input");
      input.type = "hidden";
      input.name = name;
      input.value = value;
      form.append(input);
    }
    document.body.append(form);
    form.submit();
  }
}
