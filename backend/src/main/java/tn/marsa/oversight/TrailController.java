package tn.marsa.oversight;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.access.Staff;
import tn.marsa.access.StaffMember;
import tn.marsa.audit.Action;
import tn.marsa.identifier.Identifiers;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.office.Office;
import tn.marsa.office.Offices;
import tn.marsa.shared.Caller;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.PageSize;
import tn.marsa.shared.PlaceInTime;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.StaffId;

/** Answers searches of the trail, and puts names to its ids and words to its codes. */
@Controller
@PreAuthorize("hasAnyRole('AUDITOR', 'INSPECTOR')")
class TrailController {

    private final SearchTrail searchTrail;
    private final Staff staff;
    private final Offices offices;
    private final Identifiers identifiers;
    private final TrailWords words;

    TrailController(SearchTrail searchTrail, Staff staff, Offices offices, Identifiers identifiers, TrailWords words) {
        this.searchTrail = searchTrail;
        this.staff = staff;
        this.offices = offices;
        this.identifiers = identifiers;
        this.words = words;
    }

    @QueryMapping
    TrailConnection trail(
            Caller caller,
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable UniqueIdentifier file,
            @Argument @Nullable String staff,
            @Argument @Nullable OfficeCode office,
            @Argument @Nullable Purpose purpose,
            @Argument @Nullable Action action,
            @Argument @Nullable Instant from,
            @Argument @Nullable Instant to) {
        TrailQuestion question = new TrailQuestion(file, staff, office, purpose, action, from, to);
        return searchTrail.search(caller, question, PageSize.checked(first), PlaceInTime.ofArgument(after));
    }

    @BatchMapping(typeName = "TrailRecord", field = "by")
    Map<TrailRecord, StaffMember> by(List<TrailRecord> records) {
        return answer(records, TrailRecord::byId, staff::members);
    }

    @BatchMapping(typeName = "TrailRecord", field = "office")
    Map<TrailRecord, Office> offices(List<TrailRecord> records) {
        return answer(records, TrailRecord::officeCode, offices::findAll);
    }

    @BatchMapping(typeName = "TrailRecord", field = "file")
    Map<TrailRecord, UniqueIdentifier> files(List<TrailRecord> records) {
        return answer(records, TrailRecord::fileId, identifiers::of);
    }

    @SchemaMapping(typeName = "TrailRecord", field = "staffId")
    @Nullable String staffId(TrailRecord row) {
        StaffId by = row.byId();
        return by == null ? null : by.toString();
    }

    @SchemaMapping(typeName = "TrailRecord", field = "detail")
    String detail(TrailRecord row, Locale locale) {
        return words.of(row.codes(), locale);
    }

    private static <K, V> Map<TrailRecord, V> answer(
            List<TrailRecord> records,
            Function<TrailRecord, @Nullable K> key,
            Function<Collection<K>, Map<K, V>> find) {
        Map<K, V> found =
                find.apply(records.stream().map(key).filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<TrailRecord, V> answered = new HashMap<>();
        for (TrailRecord row : records) {
            K wanted = key.apply(row);
            V value = wanted == null ? null : found.get(wanted);
            if (value != null) {
                answered.put(row, value);
            }
        }
        return answered;
    }
}
