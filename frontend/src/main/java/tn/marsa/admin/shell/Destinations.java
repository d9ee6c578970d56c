package tn.marsa.admin.shell;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import tn.marsa.admin.signin.Me;

/** All screens of the drawer. */
@Component
class Destinations {

    private final List<Destination> all;

    Destinations(List<Destination> all) {
        this.all =
                all.stream().sorted(Comparator.comparingInt(Destination::order)).toList();
    }

    /** Those of a person, in the order of the drawer; empty if no screen has been built for the person's roles. */
    List<Destination> of(Me me) {
        return all.stream()
                .filter(destination -> me.hasAny(destination.roles()))
                .toList();
    }
}
