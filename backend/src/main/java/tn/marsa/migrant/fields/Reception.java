package tn.marsa.migrant.fields;

import static tn.marsa.migrant.fields.Characters.LINE;
import static tn.marsa.migrant.fields.Characters.NAME;

import org.jspecify.annotations.Nullable;
import tn.marsa.reference.CodeListName;
import tn.marsa.shared.Code;

/**
 * The person's reception at the office.
 *
 * @param ticket of the queue in the hall
 * @param language that the conversation is held in
 * @param interpreter name of the interpreter; null if none was needed
 * @param noticeUnderstood true if the notice on personal data was given and understood (organic law 2004-63)
 */
public record Reception(
        @Nullable String ticket,
        @Nullable Code language,
        @Nullable String interpreter,
        @Nullable Boolean noticeUnderstood)
        implements Group {

    static final Reception NONE = new Reception(null, null, null, null);

    public Reception {
        ticket = Text.tidy(ticket);
        interpreter = Text.tidy(interpreter);
    }

    @Override
    public void check(Checks checks) {
        checks.text("ticket", ticket, LINE, 20);
        checks.code("language", language, CodeListName.LANGUAGE).needed();
        checks.text("interpreter", interpreter, NAME, 150);
        // A no leaves the stage as little as no answer.
        checks.field("noticeUnderstood", Boolean.TRUE.equals(noticeUnderstood) ? noticeUnderstood : null)
                .needed();
    }
}
