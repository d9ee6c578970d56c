package tn.marsa.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tn.marsa.MarsaTest;
import tn.marsa.shared.Role;

/** {@code docs/access-matrix} says who sees what; whoever changes that must look at it there. */
@MarsaTest
class AccessMatrixTests {

    private static final String MARKDOWN = "access-matrix.md";
    private static final String CSV = "access-matrix.csv";

    private final AccessMatrix matrix;

    AccessMatrixTests(@Autowired WholeContract contract) {
        this.matrix = AccessMatrix.of(contract);
    }

    @BeforeEach
    void write() throws IOException {
        Files.writeString(Path.of("target", MARKDOWN), matrix.markdown());
        Files.writeString(Path.of("target", CSV), matrix.csv());
    }

    @ParameterizedTest
    @ValueSource(strings = {MARKDOWN, CSV})
    void isTheCommittedOne(String name) throws IOException {
        Path committed = Path.of("../docs", name);

        assertThat(Files.exists(committed) ? Files.readString(committed) : "")
                .as("who sees what has changed: look at backend/target/%s, then copy it to docs/", name)
                .isEqualTo(Files.readString(Path.of("target", name)));
    }

    @Test
    void showsPersonsToThoseWhoRegisterThemAlone() {
        assertThat(matrix.rows()).containsEntry("Names.surname", Set.of(Role.OFFICER, Role.SUPERVISOR));
        assertThat(matrix.rows()).containsEntry("TravelDocument.number", Set.of(Role.OFFICER, Role.SUPERVISOR));
    }

    @Test
    void showsStatusAndOfficeOfAFileToThoseWhoKeepOrAuditTheRegister() {
        assertThat(matrix.rows().entrySet())
                .filteredOn(row -> row.getKey().startsWith("Migrant."))
                .filteredOn(row -> row.getValue().contains(Role.AUDITOR))
                .extracting(Map.Entry::getKey)
                .containsExactly("Migrant.identifier", "Migrant.office", "Migrant.status");
    }

    @Test
    void leadsTheObservatoryToNoFile() {
        assertThat(matrix.rows().entrySet())
                .filteredOn(row -> row.getValue().contains(Role.OBSERVATORY))
                .extracting(Map.Entry::getKey)
                .noneMatch(element -> element.startsWith("Registration"))
                .doesNotContain("Query.migrant", "Query.identifier");
    }

    @Test
    void showsTheObservatoryCodedFieldsOfRowsThatAreNobody() {
        assertThat(matrix.rows().entrySet())
                .filteredOn(row -> row.getValue().contains(Role.OBSERVATORY))
                .extracting(Map.Entry::getKey)
                .filteredOn(element -> element.startsWith("Migrant"))
                .containsExactlyInAnyOrder(
                        "Migrant",
                        "Migrant.birth",
                        "Migrant.contact",
                        "Migrant.family",
                        "Migrant.nationality",
                        "Migrant.residence",
                        "Migrant.work");
    }
}
