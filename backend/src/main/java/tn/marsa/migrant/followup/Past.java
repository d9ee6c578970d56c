package tn.marsa.migrant.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import tn.marsa.migrant.fields.Contact;
import tn.marsa.shared.Code;

/** Something that followed validation, as a synthetic population tells it, by the day on which it was recorded. */
@NamedInterface("loading")
public sealed interface Past {

    LocalDate on();

    /** The validity of the card that somebody brought along. */
    @NamedInterface("loading")
    record CardRecorded(LocalDate on, LocalDate from, LocalDate until) implements Past {}

    /** Residence was asked for; the ground for a change of ground only. */
    @NamedInterface("loading")
    record Requested(
            LocalDate on, RequestKind kind, @Nullable Code ground) implements Past {}

    @NamedInterface("loading")
    record Opinion(LocalDate on, boolean favourable) implements Past {}

    /** What was asked for was decided; the validity for a grant only. */
    @NamedInterface("loading")
    record Decided(
            LocalDate on,
            DecisionOutcome outcome,
            @Nullable LocalDate from,
            @Nullable LocalDate until) implements Past {}

    @NamedInterface("loading")
    record Moved(LocalDate on, Contact contact) implements Past {}

    @NamedInterface("loading")
    record Left(LocalDate on, boolean forGood, @Nullable Code crossing) implements Past {}

    /** Residence ran out, and the grace after it: the first day after that. */
    @NamedInterface("loading")
    record Lapsed(LocalDate on) implements Past {}

    @NamedInterface("loading")
    record Returned(LocalDate on, @Nullable Code crossing) implements Past {}
}
