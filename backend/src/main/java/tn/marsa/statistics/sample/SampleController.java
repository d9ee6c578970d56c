package tn.marsa.statistics.sample;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.shared.Caller;
import tn.marsa.statistics.Measure;
import tn.marsa.statistics.Period;

/** Answers samples, and says of each what it is. */
@Controller
@PreAuthorize("hasRole('OBSERVATORY')")
class SampleController {

    private final DrawSample drawSample;
    private final MessageSource messages;

    SampleController(DrawSample drawSample, MessageSource messages) {
        this.drawSample = drawSample;
        this.messages = messages;
    }

    @SchemaMapping(typeName = "Statistics")
    SampleResult sample(
            Caller caller, @Argument Measure measure, @Argument Period period, @Argument int size, @Argument int seed) {
        return drawSample.draw(caller, new SampleQuestion(measure, period, size, seed));
    }

    @SchemaMapping
    String note(SyntheticSample sample, Locale locale) {
        return messages.getMessage("sample.note", null, locale);
    }

    @SchemaMapping
    String message(SampleRefused refused, Locale locale) {
        return messages.getMessage("sample." + refused.code(), null, locale);
    }
}
