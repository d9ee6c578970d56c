package tn.marsa.attack;

import java.util.List;
import java.util.stream.Stream;

/** All attacks over HTTP, by kind; and the kinds whose ground is not there yet. */
final class Attacks {

    /** Named, so that nobody takes their absence for their defeat. */
    static final List<String> NOT_YET = List.of(
            "files: no document or picture can be handed in yet",
            "faults of a cluster: there is one server",
            "a full disk: needs a file system of its own, which only root can mount",
            "the sign-in server of somebody else being down: the built-in one is in the same process",
            "one's own file or a colleague's: staff are not known as persons");

    private Attacks() {}

    static List<Attack> all() {
        return Stream.of(
                        TokenAttacks.all(),
                        FieldAttacks.all(),
                        TrustedDocumentAttacks.all(),
                        SentBackAttacks.all(),
                        FileAttacks.all(),
                        InjectionAttacks.all(),
                        FigureAttacks.all(),
                        ExhaustionAttacks.all(),
                        SlowBodyAttacks.all())
                .flatMap(List::stream)
                .toList();
    }
}
