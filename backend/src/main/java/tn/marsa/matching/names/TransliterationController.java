package tn.marsa.matching.names;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;

/** Proposes names in the other script to whoever registers people. */
@Controller
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
class TransliterationController {

    private final Transliterate transliterate;

    TransliterationController(Transliterate transliterate) {
        this.transliterate = transliterate;
    }

    @QueryMapping
    String transliteration(@Argument String text, @Argument Script to) {
        return transliterate.propose(text, to);
    }
}
