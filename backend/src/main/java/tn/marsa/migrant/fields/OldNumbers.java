package tn.marsa.migrant.fields;

import static tn.marsa.migrant.fields.Characters.LINE;

import org.jspecify.annotations.Nullable;

/** Numbers that the person was given before the register, as they stand on card, receipt and file. */
public record OldNumbers(
        @Nullable String card,
        @Nullable String receipt,
        @Nullable String file) implements Group {

    static final OldNumbers NONE = new OldNumbers(null, null, null);

    private static final int LONGEST = 40;

    public OldNumbers {
        card = Text.tidy(card);
        receipt = Text.tidy(receipt);
        file = Text.tidy(file);
    }

    @Override
    public void check(Checks checks) {
        boolean nothing = card == null && receipt == null && file == null;
        checks.text("card", card, LINE, LONGEST)
                .neededIf(nothing && checks.circumstances().registeredAs() == RegisteredAs.EXISTING);
        checks.text("receipt", receipt, LINE, LONGEST);
        checks.text("file", file, LINE, LONGEST);
    }

    @Override
    public OldNumbers masked() {
        return new OldNumbers(Masked.butForTheEnd(card), Masked.butForTheEnd(receipt), Masked.butForTheEnd(file));
    }

    @Override
    public OldNumbers unmasked(Group kept) {
        if (!(kept instanceof OldNumbers was)) {
            return this;
        }
        OldNumbers shown = was.masked();
        return new OldNumbers(
                Masked.unmask(card, shown.card, was.card),
                Masked.unmask(receipt, shown.receipt, was.receipt),
                Masked.unmask(file, shown.file, was.file));
    }
}
