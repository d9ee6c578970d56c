import { languages, languageTag, roleName, speaking, text, type Language } from "./language";
import type { Person } from "./person";

const LABELS: Record<Language, string> = { ar: "ع", fr: "FR", en: "EN" };

interface BarProps {
  language: Language;
  onLanguage: (chosen: Language) => void;
  /** Who is signed in; undefined until it is known. */
  person?: Person;
  /** Undefined if nobody is signed in. */
  onSignOut?: () => void;
}

/** The harbour bar above the editor: product, person, language, sign-out. */
export function Bar({ language, onLanguage, person, onSignOut }: BarProps) {
  return (
    <header className="bar" {...speaking(language)}>
      <Anchor />
      <h1>{text("product", language)}</h1>
      <span className="tool">{text("tool", language)}</span>
      {person?.demonstration && <span className="specimen">{text("demonstration", language)}</span>}
      <span className="space" />
      {onSignOut && person && <Who person={person} language={language} />}
      <Segment language={language} onLanguage={onLanguage} />
      {onSignOut && (
        <button type="button" onClick={onSignOut}>
          {text("signOut", language)}
        </button>
      )}
    </header>
  );
}

function Who({ person, language }: { person: Person; language: Language }) {
  const roles = person.roles.map((role) => roleName(role, language));
  return (
    <span className="who">
      <bdi>{person.name}</bdi>
      {roles.length > 0 && ` · ${roles.join(language === "ar" ? "، " : ", ")}`}
    </span>
  );
}

function Segment({ language, onLanguage }: Pick<BarProps, "language" | "onLanguage">) {
  return (
    <fieldset className="segment">
      <legend>{text("language", language)}</legend>
      {languages.map((each) => (
        <label key={each} lang={languageTag(each)}>
          <input type="radio" name="language" checked={each === language} onChange={() => onLanguage(each)} />
          <span>{LABELS[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Anchor() {
  return (
    <svg className="anchor" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="5" r="2.4" />
      <path d="M12 7.4V21M8 11h8M4 14c.4 4.2 3.6 7 8 7s7.6-2.8 8-7" />
    </svg>
  );
}
