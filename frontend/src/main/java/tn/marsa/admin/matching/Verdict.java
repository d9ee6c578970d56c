package tn.marsa.admin.matching;

import tn.marsa.admin.shell.Symbol;

/** What a person may decide of two files. */
enum Verdict {
    SAME(Symbol.CHECK),
    APART(Symbol.EQUAL_NOT);

    private final Symbol symbol;

    Verdict(Symbol symbol) {
        this.symbol = symbol;
    }

    Symbol symbol() {
        return symbol;
    }
}
