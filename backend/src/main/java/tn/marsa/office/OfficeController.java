package tn.marsa.office;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.reference.Governorate;
import tn.marsa.reference.Governorates;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.GovernorateCode;
import tn.marsa.shared.InvalidValue;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.RequestRefused;

/** Answers offices in the language of the request, to everybody but partner bodies' machine clients. */
@Controller
@PreAuthorize(OfficeController.STAFF)
class OfficeController {

    static final String STAFF =
            "hasAnyRole('OFFICER', 'SUPERVISOR', 'ADMINISTRATOR', 'OBSERVATORY', 'AUDITOR', 'INSPECTOR')";
    private static final int LARGEST_PAGE = 100;

    private final Offices offices;
    private final Governorates governorates;

    OfficeController(Offices offices, Governorates governorates) {
        this.offices = offices;
        this.governorates = governorates;
    }

    @QueryMapping
    Optional<Office> office(@Argument OfficeCode code) {
        return offices.find(code);
    }

    @QueryMapping
    OfficeConnection offices(
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable GovernorateCode governorate,
            @Argument @Nullable OfficeStep step) {
        if (first < 1 || first > LARGEST_PAGE) {
            throw new RequestRefused(ErrorCode.INVALID_VALUE, "first");
        }
        OfficeCode begin = startingAfter(after);
        OfficeFilter filter = new OfficeFilter(governorate, step);
        return OfficeConnection.of(
                offices.after(begin, filter, first + 1), first, begin == null, filter, offices.countSteps(governorate));
    }

    private static @Nullable OfficeCode startingAfter(@Nullable String after) {
        try {
            return after == null ? null : OfficeCursor.parse(after).office();
        } catch (InvalidValue notACursor) {
            throw new RequestRefused(ErrorCode.INVALID_VALUE, "after");
        }
    }

    @SchemaMapping
    String name(Office office, Locale locale) {
        return office.names().in(locale);
    }

    @SchemaMapping
    String place(Office office, Locale locale) {
        return office.places().in(locale);
    }

    // The list of governorates is in memory: there is nothing to batch.
    @SchemaMapping
    Governorate governorate(Office office) {
        return governorates
                .find(office.governorate())
                .orElseThrow(() -> new IllegalStateException("office in no governorate: " + office.code()));
    }
}
