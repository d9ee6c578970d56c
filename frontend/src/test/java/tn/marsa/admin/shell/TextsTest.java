package tn.marsa.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text in every language, and every key of the code among them. */
class TextsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/texts");

    private final Texts texts = new Texts();

    @ParameterizedTest
    @EnumSource
    void holdsEveryKeyInEveryLanguage(Language language) {
        assertThat(new TreeSet<>(texts.all(language).keySet())).isEqualTo(keys());
    }

    @ParameterizedTest
    @EnumSource
    void leavesNoTextEmpty(Language language) {
        assertThat(texts.all(language))
                .noneSatisfy((key, text) -> assertThat(text).isBlank());
    }

    @ParameterizedTest
    @EnumSource
    void takesTheSameArgumentsInEveryLanguage(Language language) {
        assertThat(arguments(language)).isEqualTo(arguments(Language.ENGLISH));
    }

    /** What a form asks for and what a file shows of it bear the same name. */
    @ParameterizedTest
    @CsvSource({
        "surname,field.names.surname",
        "givenNames,field.names.givenNames",
        "surnameArabic,field.names.surnameArabic",
        "givenNamesArabic,field.names.givenNamesArabic",
        "motherName,field.names.motherName",
        "sex,field.nationality.sex",
        "birthDate,field.birth.date",
        "birthCountry,field.birth.country",
        "birthPlace,field.birth.place",
        "citizenships,field.nationality.citizenships",
        "protection,field.nationality.protection",
        "protection.NONE,protection.NONE",
        "protection.ASYLUM_SEEKER,protection.ASYLUM_SEEKER",
        "protection.REFUGEE,protection.REFUGEE",
        "protection.STATELESS,protection.STATELESS",
        "travelDocument,group.TRAVEL_DOCUMENT",
        "kind,field.travelDocument.kind",
        "kind.PASSPORT,travelDocument.PASSPORT",
        "kind.IDENTITY_CARD,travelDocument.IDENTITY_CARD",
        "kind.CONVENTION_TRAVEL_DOCUMENT,travelDocument.CONVENTION_TRAVEL_DOCUMENT",
        "kind.LAISSEZ_PASSER,travelDocument.LAISSEZ_PASSER",
        "kind.NONE,travelDocument.NONE",
        "absence,field.travelDocument.absence",
        "number,field.travelDocument.number",
        "issuer,field.travelDocument.issuer",
        "issuedOn,field.travelDocument.issuedOn",
        "expiresOn,field.travelDocument.expiresOn",
        "residence,stage.ENTRY_AND_RESIDENCE",
        "ground,field.residence.ground",
        "entryDate,field.entry.date",
        "crossing,field.entry.crossing",
        "stamped,field.entry.stamped",
        "visa,field.entry.visa",
        "visa.EXEMPT,visa.EXEMPT",
        "visa.SHORT_STAY,visa.SHORT_STAY",
        "visa.LONG_STAY,visa.LONG_STAY",
        "previousCountry,field.entry.previousCountry",
        "contact,group.CONTACT",
        "governorate,field.contact.governorate",
        "address,field.contact.address",
        "phone,field.contact.phone",
        "email,field.contact.email",
        "family,group.FAMILY",
        "maritalStatus,field.family.maritalStatus",
        "relation,field.family.guardianRelation",
        "relation.MOTHER,guardian.MOTHER",
        "relation.FATHER,guardian.FATHER",
        "relation.LEGAL_GUARDIAN,guardian.LEGAL_GUARDIAN",
        "work,group.WORK",
        "education,field.work.education",
        "activity,field.work.activity",
        "employer,field.work.employerOrSchool",
        "oldNumbers,group.OLD_NUMBERS",
        "oldCard,field.oldNumbers.card",
        "oldReceipt,field.oldNumbers.receipt",
        "oldFile,field.oldNumbers.file",
        "notChecked,duplicate.unchecked"
    })
    void callsTheSameThingTheSameInFormAndFile(String file, String form) {
        assertThat(Language.values())
                .allSatisfy(language -> assertThat(texts.all(language).get("migrants." + file))
                        .isEqualTo(texts.all(language).get("registrations." + form)));
    }

    /** An apostrophe would open a quotation of {@link MessageFormat}; the typographic one is right in French and English. */
    @ParameterizedTest
    @EnumSource
    void writesApostrophesAsPrintersDo(Language language) {
        assertThat(texts.all(language))
                .noneSatisfy((key, text) -> assertThat(text).contains("'"));
    }

    /** Kinds of files have one name in every script. */
    @Test
    void writesArabicInArabicLetters() {
        assertThat(texts.all(Language.ARABIC))
                .allSatisfy((key, text) -> assertThat(withoutFormats(text))
                        .matches(Pattern.compile(
                                ".*\\p{IsArabic}.*|\\P{L}*|PNG|SVG|CSV|XLSX|SDMX-CSV", Pattern.DOTALL)));
    }

    @Test
    void writesNumbersInLatinDigitsInEveryLanguage() {
        assertThat(Stream.of(Language.values())
                        .map(language -> texts.getTranslation("offices.total", language.locale(), 71)))
                .allSatisfy(text -> assertThat(text).contains("71"));
    }

    @Test
    void beginsEveryKeyWithItsBundle() throws IOException {
        for (Path bundle : files(BUNDLES, ".properties")) {
            String name = bundle.getFileName().toString().replaceAll("_.*", "");
            assertThat(Files.readAllLines(bundle).stream().filter(line -> line.contains("=")))
                    .as(bundle.toString())
                    .allSatisfy(line -> assertThat(line).startsWith(name + "."));
        }
    }

    @Test
    void holdsEveryKeyThatTheCodeNames() throws IOException {
        Set<String> keys = keys();

        assertThat(literals()).allMatch(literal -> keys.stream().anyMatch(key -> names(literal, key)));
    }

    @Test
    void holdsNoKeyThatNothingShows() throws IOException {
        Set<String> literals = literals();

        assertThat(keys()).allMatch(key -> literals.stream().anyMatch(literal -> names(literal, key)));
    }

    @Test
    void saysWhichKeyIsMissingInsteadOfNothing() {
        assertThat(texts.getTranslation("shell.nothing", Locale.FRENCH)).isEqualTo("!shell.nothing!");
    }

    private Set<String> keys() {
        return Stream.of(Language.values())
                .flatMap(language -> texts.all(language).keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, Integer> arguments(Language language) {
        return texts.all(language).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        text -> new MessageFormat(text.getValue(), Locale.ROOT).getFormatsByArgumentIndex().length));
    }

    /** A literal is a key, or the beginning of keys that end in the name of an enum's value. */
    private static boolean names(String literal, String key) {
        return key.equals(literal) || key.startsWith(literal.endsWith(".") ? literal : literal + ".");
    }

    private static String withoutFormats(String text) {
        return text.replaceAll("\\{[^}]*}", "").replace("SPECIMEN", "").replace("Marsa", "");
    }

    /** String literals that begin as a key does: {@code "shell.…"}, {@code "offices.…"}. */
    private static Set<String> literals() throws IOException {
        String bundles = files(BUNDLES, ".properties").stream()
                .map(bundle -> bundle.getFileName().toString().replaceAll("_.*", ""))
                .distinct()
                .collect(Collectors.joining("|"));
        Pattern literal = Pattern.compile("\"((?:" + bundles + ")\\.[A-Za-z0-9_.]*)\"");
        Set<String> found = new TreeSet<>();
        for (Path source : files(SOURCES, ".java")) {
            literal.matcher(Files.readString(source))
                    .results()
                    .map(result -> result.group(1))
                    .forEach(found::add);
        }
        return found;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
