import texts from "./texts.json";

/** The languages of the bar, in the order of its segment. */
export const languages = ["ar", "fr", "en"] as const;
export type Language = (typeof languages)[number];
export type TextKey = keyof typeof texts;

const KEPT = "marsa.language";
const tags: Record<Language, string> = { ar: "ar-TN", fr: "fr", en: "en-GB" };

/** The person's choice on this browser, else the first of the browser's languages that the bar speaks, else Arabic. */
export function language(): Language {
  const wanted = [localStorage.getItem(KEPT) ?? "", ...navigator.languages];
  return wanted.map((tag) => languages.find((known) => tag.split("-")[0] === known)).find(Boolean) ?? "ar";
}

/** Keeps the choice on this browser. */
export function chooseLanguage(chosen: Language): void {
  localStorage.setItem(KEPT, chosen);
}

/** The BCP 47 tag of a language, by default of the one in use. */
export function languageTag(of: Language = language()): string {
  return tags[of];
}

/** The attributes of an element whose text is in the language. */
export function speaking(of: Language): { lang: string; dir: "rtl" | "ltr" } {
  return { lang: tags[of], dir: of === "ar" ? "rtl" : "ltr" };
}

/** The value of `Accept-Language`: the language in use, then any region of it. */
export function acceptLanguage(): string {
  const tag = languageTag();
  const plain = tag.split("-")[0];
  return tag === plain ? tag : `${tag}, ${plain};q=0.9`;
}

/** A text of the bar. */
export function text(key: TextKey, of: Language): string {
  return texts[key][of];
}

/** The name of a role, or its code if it is one that the bar does not know. */
export function roleName(role: string, of: Language): string {
  const key = `role.${role}`;
  return key in texts ? text(key as TextKey, of) : role;
}
