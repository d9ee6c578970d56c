package tn.marsa.admin.registrations.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tn.marsa.admin.shell.Language;

/** The notice that is read to a person is the one that the guide on data protection prints. */
class NoticeInTheGuideTest {

    private static final Path GUIDE = Path.of("../docs/data-protection.md");
    private static final String NOTICE = "registrations.notice.";

    @ParameterizedTest
    @EnumSource
    void standsWordForWordInEveryLanguage(Language language) throws IOException {
        String guide = Files.readString(GUIDE);
        ResourceBundle texts = ResourceBundle.getBundle("texts/registrations", language.locale());

        assertThat(guide).contains(texts.getString(NOTICE + "title"));
        for (int point = 1; point <= 5; point++) {
            assertThat(guide).contains(point + ". " + texts.getString(NOTICE + point));
        }
    }
}
