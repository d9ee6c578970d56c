package tn.marsa.admin.matching;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tn.marsa.admin.shell.Words;

/** Why a file is suggested, in words: never a bare score. */
final class Reasons {

    private static final int SHORT = 3;

    private Reasons() {}

    /** What speaks most for it, for the line of a list. */
    static Span brief(Candidate candidate) {
        List<MatchField> strongest = candidate.speakingFor().stream()
                .map(ComparedField::field)
                .limit(SHORT)
                .toList();
        return following(language -> listed(strongest, language));
    }

    /** What is the same, what is close, what differs: a sentence each. */
    static Span inFull(Candidate candidate) {
        return following(language -> Stream.of(Agreement.SAME, Agreement.CLOSE, Agreement.DIFFERENT)
                .filter(agreement -> !candidate.fields(agreement).isEmpty())
                .map(agreement -> I18NProvider.translate(
                        language, "matching.reasons." + agreement, listed(candidate.fields(agreement), language)))
                .collect(Collectors.joining(" ")));
    }

    private static Span following(Function<Locale, String> words) {
        var text = new Span();
        Words.follow(text, language -> text.setText(words.apply(language)));
        return text;
    }

    private static String listed(List<MatchField> fields, Locale language) {
        return fields.stream()
                .map(field -> I18NProvider.translate(language, "matching.reason." + field))
                .collect(Collectors.joining(I18NProvider.translate(language, "matching.comma") + " "));
    }
}
