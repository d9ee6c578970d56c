package tn.marsa.admin.migrants;

import java.util.function.Consumer;

/** Asks for a masked value of the open file in clear. */
@FunctionalInterface
interface Revealing {

    /** Asks; {@code shown} is told the value if there is one. Whatever else comes of it is said by the screen. */
    void reveal(MaskedField field, Consumer<String> shown);
}
