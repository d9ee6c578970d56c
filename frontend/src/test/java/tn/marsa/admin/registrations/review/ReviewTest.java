package tn.marsa.admin.registrations.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tn.marsa.admin.api.ApiStandIn.Reply;
import tn.marsa.admin.matching.ACandidate;
import tn.marsa.admin.registrations.ARegistration;
import tn.marsa.admin.registrations.RegistrationScreenTest;
import tn.marsa.admin.registrations.parts.ReadingLanguage;
import tn.marsa.admin.registrations.procedure.SummaryReading;
import tn.marsa.admin.shell.IdentifierText;
import tn.marsa.admin.shell.Language;

class ReviewTest extends RegistrationScreenTest {

    private static final Map<String, Object> NAMES = Map.of(
            "surname",
            "ALMABROUK",
            "givenNames",
            "SALEM",
            "surnameArabic",
            "المبروك",
            "givenNamesArabic",
            "سالم",
            "singleName",
            false,
            "otherNames",
            List.of());
    private static final Map<String, Object> BIRTH = Map.of("date", "1988-03", "country", "LBY");

    @Test
    void readsTheSummaryInTheLanguageOfThePersonWhateverTheScreenSpeaks() {
        open(summary().with("reception", (Object) Map.of("language", "ARA")), "");

        assertThat(textOf(find(Summary.class).single())).contains("تاريخ الولادة", "03/1988", "ليبيا", "المبروك");
        assertThat(seen()).contains("La personne lit ce résumé");

        find(ReadingLanguage.class).single().setValue(Language.ENGLISH);

        assertThat(textOf(find(Summary.class).single())).contains("Date of birth", "Libya");
    }

    @Test
    void isNotSubmittedBeforeItIsSaidHowThePersonConfirmedIt() {
        open(summary(), "");

        press("Soumettre");

        assertThat(API.asked("SubmitForValidation")).isEmpty();
        assertThat(reading().isInvalid()).isTrue();
    }

    @Test
    void goesToValidationOnceConfirmed() {
        open(summary(), "");
        next(submitted().savedBy("submitForValidation"));
        reading().setValue(SummaryReading.READ_ALOUD);

        press("Soumettre");

        assertThat(API.asked("SubmitForValidation")
                        .getFirst()
                        .variables()
                        .path("input")
                        .path("reading")
                        .asString())
                .isEqualTo("READ_ALOUD");
        assertThat(seen()).contains("Vérification avant validation", "En attente de validation");
    }

    @Test
    void showsTheIdentifierOnceValidated() {
        open(submitted().with("steps", List.of("RETURN", "VALIDATE")), "");
        next(validated().savedBy("validateRegistration"));

        press("Valider");

        assertThat(textOf(find(IdentifierText.class).single())).isEqualTo("9482\n1730\n5581");
        assertThat(seen()).contains("n’est pas un droit au séjour", "ALMABROUK SALEM", "المبروك سالم", "03/1988");
    }

    @Test
    void refusesToValidateOnesOwnInTheWordsOfTheApi() {
        open(submitted().with("steps", List.of("RETURN", "VALIDATE")), "");
        next(submitted()
                .refusedFor("validateRegistration", "OWN_REGISTRATION", "Un autre chef de bureau doit valider."));

        press("Valider");

        assertThat(seen()).contains("Un autre chef de bureau doit valider.");
    }

    @Test
    void returnsForCorrectionWithAReasonOnly() {
        open(submitted().with("steps", List.of("RETURN", "VALIDATE")), "");
        API.reply(
                "ReturnForCorrection",
                variables -> new Reply(
                        200,
                        "{\"data\":"
                                + submitted()
                                        .with("state", "RETURNED")
                                        .with("reason", "Adresse illisible")
                                        .savedBy("returnForCorrection")
                                + "}"));

        press("Renvoyer pour correction");
        press("Renvoyer");
        assertThat(API.asked("ReturnForCorrection")).isEmpty();

        find(TextArea.class).single().setValue("Adresse illisible");
        press("Renvoyer");

        assertThat(seen()).contains("Renvoyé pour correction", "Adresse illisible");
    }

    @Test
    void leadsToTheSimilarFilesWhereValidationWaitsForThem() {
        API.data("Candidates", ACandidate.of(ACandidate.of("p1")));
        open(submitted().with("steps", List.of("RETURN", "VALIDATE")), "");
        next(submitted()
                .refusedFor("validateRegistration", "DUPLICATES_UNDECIDED", "Des dossiers attendent une décision."));

        press("Valider");
        assertThat(seen()).contains("Des dossiers attendent une décision.");
        press("Voir les dossiers semblables");

        assertThat(seen()).contains("Pourquoi cette proposition ?", "Retour à la vérification");
    }

    @Test
    void saysOfTheIdentifierIssuedThatTheWholeRegisterWasLookedThrough() {
        open(validated().checked("NONE_FOUND"), "");

        assertThat(seen()).contains("aucun autre dossier de cette personne").doesNotContain("non vérifiés");
    }

    @ParameterizedTest
    @MethodSource
    void saysEverywhereThatNobodyHasLookedForDuplicates(ARegistration shown) {
        open(shown, "");
        assertThat(seen()).containsIgnoringCase("doublons").containsPattern("non vérifiés");

        language(Language.ARABIC);
        assertThat(seen()).containsPattern("لم يُتثبّت من(ه| التكرار)");

        language(Language.ENGLISH);
        assertThat(seen()).containsPattern("Duplicates:? not checked");
    }

    static Stream<ARegistration> saysEverywhereThatNobodyHasLookedForDuplicates() {
        return Stream.concat(
                Stream.of("ENTRY_AND_RESIDENCE", "SITUATION", "DOCUMENTS").map(ARegistration::at),
                Stream.of(summary(), submitted(), validated()));
    }

    @ParameterizedTest
    @MethodSource
    void warnsOfATravelDocumentThatIsNoLongerValid(ARegistration shown) {
        open(shown.with("travelDocument", Map.of("kind", "PASSPORT", "expiresOn", "2020-01-31")), "");
        assertThat(seen()).contains("Le document de voyage a expiré");

        language(Language.ARABIC);
        assertThat(seen()).contains("انتهت صلوحية وثيقة السفر");
    }

    static Stream<ARegistration> warnsOfATravelDocumentThatIsNoLongerValid() {
        return Stream.of(ARegistration.at("IDENTITY"), summary(), submitted());
    }

    @ParameterizedTest
    @MethodSource("warnsOfATravelDocumentThatIsNoLongerValid")
    void doesNotWarnOfATravelDocumentThatIsValid(ARegistration shown) {
        open(shown.with("travelDocument", Map.of("kind", "PASSPORT", "expiresOn", "2999-01-31")), "");

        assertThat(seen()).doesNotContain("Le document de voyage a expiré");
    }

    @ParameterizedTest
    @CsvSource({
        "F,1988-03-21,née le 21/03/1988,مولودة بتاريخ",
        "M,1988-03,né en 03/1988,مولود في",
        "X,1988,naissance : 1988,الولادة: 1988",
        ",1988,naissance : 1988,الولادة: 1988"
    })
    void saysWhenThePersonWasBornAsTheSexHasIt(String sex, String date, String french, String arabic) {
        ARegistration issued = validated().with("birth", Map.of("date", date));
        open(sex == null ? issued : issued.with("nationality", Map.of("sex", sex, "citizenships", List.of())), "");
        assertThat(seen().replaceAll("[\u2066-\u2069]", "")).contains(french);

        language(Language.ARABIC);
        assertThat(seen().replaceAll("[\u2066-\u2069]", "")).contains(arabic);
    }

    private static ARegistration summary() {
        return ARegistration.at("VALIDATION")
                .with("names", NAMES)
                .with("birth", BIRTH)
                .with("steps", List.of("SAVE", "SUBMIT"));
    }

    private static ARegistration submitted() {
        return summary().with("state", "SUBMITTED").with("steps", List.of()).with("summaryConfirmed", (Object)
                Map.of("reading", "READ_ALOUD", "at", "2026-11-23T09:42:00Z"));
    }

    private static ARegistration validated() {
        return submitted().with("state", "VALIDATED").issued("948217305581").with("validatedBy", (Object)
                Map.of("displayName", "R. Exemple", "isMe", true));
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<SummaryReading> reading() {
        return find(RadioButtonGroup.class).all().stream()
                .filter(group -> !(group instanceof ReadingLanguage))
                .map(group -> (RadioButtonGroup<SummaryReading>) group)
                .filter(group -> group.getElement().getProperty("label", "").startsWith("La personne a confirmé"))
                .findFirst()
                .orElseThrow();
    }
}
