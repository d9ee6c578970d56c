import { useGraphiQLActions, useMonaco } from "@graphiql/react";
import { useEffect } from "react";

// Monaco takes no CSS variables: these are values of the product's tokens, light and dark.
const COLOURS = {
  light: { accent: "#0F4F68", surface: "#FFFFFF", tint: "#E3EFF3", quiet: "#4B5C65", comment: "#1B6541" },
  dark: { accent: "#7FC4DC", surface: "#172127", tint: "#15323E", quiet: "#A9B7BE", comment: "#7CCB9F" },
};

/** Gives GraphiQL's two Monaco themes the product's colours in place of its pink, and changes between them with the system. */
export function EditorColours() {
  const monaco = useMonaco((state) => state.monaco);
  useEffect(() => {
    monaco?.editor.defineTheme("graphiql-LIGHT", { base: "vs", ...theme(COLOURS.light) });
    monaco?.editor.defineTheme("graphiql-DARK", { base: "vs-dark", ...theme(COLOURS.dark) });
  }, [monaco]);

  // The sheets follow the system's light and dark at once; Monaco must be told.
  const { setTheme } = useGraphiQLActions();
  useEffect(() => {
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const follow = () => setTheme(null);
    dark.addEventListener("change", follow);
    return () => dark.removeEventListener("change", follow);
  }, [setTheme]);
  return null;
}

function theme({ accent, surface, tint, quiet, comment }: typeof COLOURS.light) {
  return {
    inherit: true,
    rules: [
      { token: "argument.identifier.gql", foreground: accent },
      { token: "comment", foreground: comment },
    ],
    colors: {
      "editor.background": "#FFFFFF00",
      "scrollbar.shadow": "#FFFFFF00",
      "editorLineNumber.foreground": quiet,
      "editorLineNumber.dimmedForeground": quiet,
      focusBorder: accent,
      "textLink.foreground": accent,
      "textLink.activeForeground": accent,
      "editorLink.activeForeground": accent,
      "editorHoverWidget.background": surface,
      "editorWidget.background": surface,
      "editorSuggestWidget.background": surface,
      "editorSuggestWidget.selectedBackground": tint,
      "editorSuggestWidget.selectedForeground": accent,
      "editorSuggestWidget.highlightForeground": accent,
      "editorSuggestWidget.focusHighlightForeground": accent,
      "list.hoverBackground": tint,
      "list.highlightForeground": accent,
      "list.focusHighlightForeground": accent,
      "menu.background": surface,
      "menu.selectionBackground": tint,
      "menu.selectionForeground": accent,
      "quickInput.background": surface,
      "quickInputList.focusBackground": tint,
      "quickInputList.focusForeground": accent,
      "pickerGroup.foreground": accent,
    },
  };
}
