package tn.marsa.registration.reading;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tn.marsa.access.Staff;
import tn.marsa.access.StaffMember;
import tn.marsa.migrant.Door;
import tn.marsa.migrant.MigrantFile;
import tn.marsa.migrant.ProvisionalFiles;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.migrant.fields.Reason;
import tn.marsa.registration.RegistrationId;
import tn.marsa.registration.procedure.Hands;
import tn.marsa.registration.procedure.SavedGroups;
import tn.marsa.shared.Caller;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.StaffId;

/** Loads what the fields of registrations need, once for a whole page: persons through the one door, a look for each. */
@Component
class ShownPersons {

    private final Door door;

    ShownPersons(BatchLoaderRegistry loaders, Door door, ProvisionalFiles files, SavedGroups savedGroups, Staff staff) {
        this.door = door;
        load(loaders, Showing.class, Fields.class, this::show);
        load(loaders, Showing.class, Reason.class, this::showReasons);
        load(loaders, MigrantId.class, MigrantFile.class, files::rows);
        load(loaders, RegistrationId.class, Hands.class, savedGroups::hands);
        load(loaders, StaffId.class, StaffMember.class, staff::members);
    }

    private static <K, V> void load(
            BatchLoaderRegistry loaders, Class<K> key, Class<V> value, Function<Collection<K>, Map<K, V>> load) {
        loaders.<K, V>forTypePair(key, value)
                .registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> load.apply(keys)));
    }

    private Map<Showing, Fields> show(Collection<Showing> wanted) {
        return look(
                wanted,
                (look, showings) -> door.show(look.caller(), look.purpose(), persons(showings), groups(showings)));
    }

    private Map<Showing, Reason> showReasons(Collection<Showing> wanted) {
        return look(wanted, (look, showings) -> door.showReasons(look.caller(), look.purpose(), persons(showings)));
    }

    private static <V> Map<Showing, V> look(
            Collection<Showing> wanted, BiFunction<Look, Set<Showing>, Map<MigrantId, V>> open) {
        Map<Showing, V> shown = new HashMap<>();
        wanted.stream()
                .collect(Collectors.groupingBy(Look::of, Collectors.toSet()))
                .forEach((look, showings) -> {
                    Map<MigrantId, V> opened = open.apply(look, showings);
                    for (Showing showing : showings) {
                        V value = opened.get(showing.person());
                        if (value != null) {
                            shown.put(showing, value);
                        }
                    }
                });
        return shown;
    }

    private static Set<MigrantId> persons(Set<Showing> showings) {
        return showings.stream().map(Showing::person).collect(Collectors.toSet());
    }

    private static Set<FieldGroup> groups(Set<Showing> showings) {
        EnumSet<FieldGroup> groups = EnumSet.noneOf(FieldGroup.class);
        showings.forEach(showing -> groups.addAll(showing.groups()));
        return groups;
    }

    /** Persons that are shown to one caller for one purpose are shown together. */
    private record Look(Caller caller, Purpose purpose) {
        static Look of(Showing showing) {
            return new Look(showing.caller(), showing.purpose());
        }
    }
}
