package tn.marsa.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tn.marsa.MarsaTest;
import tn.marsa.shared.Code;
import tn.marsa.shared.GovernorateCode;

/** What the migrations laid down, as the rest of the API finds it. */
@MarsaTest
class ReferenceDataTests {

    private final CodeLists lists;
    private final Governorates governorates;
    private final SupportingDocuments documents;

    ReferenceDataTests(
            @Autowired CodeLists lists,
            @Autowired Governorates governorates,
            @Autowired SupportingDocuments documents) {
        this.lists = lists;
        this.governorates = governorates;
        this.documents = documents;
    }

    @ParameterizedTest
    @EnumSource
    void everyListHasEntriesNamedInThreeLanguages(CodeListName list) {
        assertThat(entries(list))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(Stream.of(
                                entry.names().ar(),
                                entry.names().fr(),
                                entry.names().en()))
                        .noneMatch(String::isBlank));
    }

    @Test
    void everyCountryHasTheSameCodeAsInTheTableOfTheJdk() {
        assertThat(entries(CodeListName.COUNTRY))
                .extracting(entry -> entry.code().value())
                .containsExactlyInAnyOrderElementsOf(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    }

    @Test
    void germanysPassportCodeStandsForItsCountry() {
        assertThat(lists.find(CodeListName.TRAVEL_DOCUMENT_CODE, new Code("D")))
                .get()
                .extracting(CodeEntry::parent)
                .isEqualTo(new Code("DEU"));
    }

    @Test
    void aSpecimensIssuerIsNotOffered() {
        assertThat(lists.contains(CodeListName.TRAVEL_DOCUMENT_CODE, new Code("UTO")))
                .isFalse();
        assertThat(lists.contains(CodeListName.COUNTRY, new Code("UTO"))).isFalse();
    }

    @Test
    void everyGroundOfStayIsMappedToAReasonOfTheUnitedNations() {
        assertThat(entries(CodeListName.GROUND_OF_STAY))
                .extracting(entry -> Objects.toString(entry.parent()))
                .containsOnly(
                        "EMPLOYMENT", "EDUCATION", "FAMILY", "SETTLEMENT", "FREE_MOVEMENT", "HUMANITARIAN", "OTHER");
    }

    @Test
    void everyGroundOfStayAsksForAFormAndSomethingOfItsOwn() {
        assertThat(entries(CodeListName.GROUND_OF_STAY))
                .allSatisfy(ground -> assertThat(documents.askedFor(1, ground.code()))
                        .hasSizeGreaterThan(7)
                        .first()
                        .satisfies(form -> {
                            assertThat(form.code()).isEqualTo(new Code("APPLICATION_FORM"));
                            assertThat(form.mandatory()).isTrue();
                            assertThat(form.legalBasis().en()).contains("68-7", "68-198");
                        }));
    }

    @Test
    void aHumanitarianSituationDoesNotDemandAPassport() {
        assertThat(documents.askedFor(1, new Code("HUMANITARIAN")))
                .filteredOn(document -> document.code().equals(new Code("PASSPORT_COPY")))
                .singleElement()
                .extracting(AskedDocument::mandatory)
                .isEqualTo(false);
    }

    @Test
    void anUnknownVersionOfTheProcedureAsksForNothing() {
        assertThat(documents.askedFor(0, new Code("STUDIES"))).isEmpty();
    }

    @Test
    void everyCrossingLiesInAKnownGovernorateOrInNone() {
        assertThat(entries(CodeListName.BORDER_CROSSING))
                .extracting(CodeEntry::parent)
                .filteredOn(Objects::nonNull)
                .isNotEmpty()
                .allSatisfy(code -> assertThat(governorates.find(new GovernorateCode(Objects.toString(code))))
                        .isPresent());
    }

    private List<CodeEntry> entries(CodeListName list) {
        return lists.get(list).shownIn(Locale.FRENCH);
    }
}
