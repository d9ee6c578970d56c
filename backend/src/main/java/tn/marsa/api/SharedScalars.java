package tn.marsa.api;

import graphql.schema.idl.RuntimeWiring;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;
import tn.marsa.shared.Code;
import tn.marsa.shared.CountryCode;
import tn.marsa.shared.GovernorateCode;
import tn.marsa.shared.InvalidValue;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.PartialDate;
import tn.marsa.shared.TextScalar;

/** The scalars of {@code shared.graphqls} that belong to no capability. */
@Component
final class SharedScalars implements RuntimeWiringConfigurer {

    // LocalDate and UUID read more forms than the SDL promises: signed years, shortened groups.
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern KEY = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.scalar(TextScalar.of("Date", LocalDate.class, text -> LocalDate.parse(of(DATE, text))))
                .scalar(TextScalar.of("DateTime", Instant.class, Instant::parse))
                .scalar(TextScalar.of("PartialDate", PartialDate.class, PartialDate::parse))
                .scalar(TextScalar.of("CountryCode", CountryCode.class, CountryCode::new))
                .scalar(TextScalar.of("GovernorateCode", GovernorateCode.class, GovernorateCode::new))
                .scalar(TextScalar.of("OfficeCode", OfficeCode.class, OfficeCode::new))
                .scalar(TextScalar.of("Code", Code.class, Code::new))
                .scalar(TextScalar.of("IdempotencyKey", UUID.class, text -> UUID.fromString(of(KEY, text))));
    }

    private static String of(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new InvalidValue(form.pattern());
        }
        return text;
    }
}
