import * as endpoints from "./endpoints";
import { acceptLanguage } from "./language";
import type { Session } from "./signin/session";

/** An operation as GraphQL over HTTP sends it. */
export interface Operation {
  query: string;
  variables?: unknown;
  operationName?: string | null;
}

/** The API took no token of this session any more, and no new one was to be had. */
export class SessionEnded extends Error {
  constructor() {
    super("HTTP 401");
  }
}

/** Asks the API as the person signed in. Throws SessionEnded, or an Error if the answer is not JSON. */
export async function ask(session: Session, operation: Operation): Promise<any> {
  let answer = await post(session, operation);
  // A 401 comes before any execution, so a mutation can be sent again as well.
  if (answer.response.status === 401 && (await session.renew(answer.token))) {
    answer = await post(session, operation);
  }
  if (answer.response.status === 401) {
    throw new SessionEnded();
  }
  session.accepted(answer.token);
  return readJson(answer.response);
}

async function post(session: Session, operation: Operation): Promise<{ response: Response; token: string }> {
  const token = session.accessToken;
  const response = await fetch(endpoints.graphql, {
    method: "POST",
    credentials: "omit", // the bearer alone says who asks
    headers: {
      "Content-Type": "application/json",
      Accept: "application/graphql-response+json, application/json;q=0.9",
      "Accept-Language": acceptLanguage(),
      Authorization: `Bearer ${token}`,
    },
    body: JSON.stringify(operation),
  });
  return { response, token };
}

async function readJson(response: Response): Promise<unknown> {
  const body = await response.text();
  try {
    return JSON.parse(body);
  } catch {
    throw new Error(`HTTP ${response.status}`);
  }
}
