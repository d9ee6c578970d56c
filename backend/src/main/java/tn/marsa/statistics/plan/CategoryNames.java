package tn.marsa.statistics.plan;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tn.marsa.reference.Names;
import tn.marsa.shared.Code;

/** Categories that no code list names, with their names from the texts. */
@Component
class CategoryNames {

    private final MessageSource messages;

    CategoryNames(MessageSource messages) {
        this.messages = messages;
    }

    /** The category of that code; its name stands under {@code category.<code>}. */
    Category category(String code) {
        return new Category(
                new Code(code),
                new Names(text(code, Locale.of("ar")), text(code, Locale.FRENCH), text(code, Locale.ENGLISH)));
    }

    private String text(String code, Locale locale) {
        return messages.getMessage("category." + code, null, locale);
    }
}
