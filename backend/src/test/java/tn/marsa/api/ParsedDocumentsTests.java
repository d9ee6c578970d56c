package tn.marsa.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tn.marsa.operations.Operation;
import tn.marsa.operations.Operations;

/** What is remembered of one schema. */
class ParsedDocumentsTests {

    private static final int LENGTH = 10_000;
    private static final int ROOM = 1_000_000 / LENGTH;

    private final ParsedDocuments documents = new ParsedDocuments(new TrustedDocuments());
    private int parsed;

    @Test
    void readsADocumentOnce() {
        ask("{ me { language } }");
        ask("{ me { language } }");

        assertThat(parsed).isOne();
    }

    @Test
    void remembersNoMoreOfAFloodThanThereIsRoomFor() {
        flood();
        flood();

        assertThat(parsed).isGreaterThanOrEqualTo(2 * 10 * ROOM - ROOM);
    }

    @Test
    void remembersTheTrustedOnesThroughAFlood() {
        List<String> trusted = new Operations()
                .all().values().stream().map(Operation::document).toList();
        trusted.forEach(this::ask);
        flood();
        parsed = 0;
        trusted.forEach(this::ask);

        assertThat(parsed).isZero();
    }

    @Test
    void remembersNothingThatIsRefused() {
        ExecutionInput input = ExecutionInput.newExecutionInput("{ zzyzx }").build();
        for (int each = 0; each < 3; each++) {
            assertThat(documents.getDocumentAsync(input, unread -> {
                        parsed++;
                        return new PreparsedDocumentEntry(List.of(GraphqlErrorBuilder.newError()
                                .message("no")
                                .errorType(ErrorType.ValidationError)
                                .build()));
                    }))
                    .isCompleted();
        }

        assertThat(parsed).isEqualTo(3);
    }

    private void flood() {
        IntStream.range(0, 10 * ROOM)
                .mapToObj(each -> "{ me { language } } #" + each)
                .forEach(each -> ask(each + "x".repeat(LENGTH - each.length())));
    }

    private void ask(String text) {
        assertThat(documents.getDocumentAsync(
                        ExecutionInput.newExecutionInput(text).build(), unread -> {
                            parsed++;
                            return new PreparsedDocumentEntry(
                                    Document.newDocument().build());
                        }))
                .isCompleted();
    }
}
