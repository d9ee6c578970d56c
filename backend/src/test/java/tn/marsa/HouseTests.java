package tn.marsa;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Permit;
import tn.marsa.statistics.release.Cell;
import tn.marsa.statistics.release.Cells;

/** The packages keep to what their {@code package-info} allows. */
class HouseTests {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("tn.marsa");

    @Test
    void packagesUseOnlyWhatTheyMay() {
        ApplicationModules.of(Marsa.class).verify();
    }

    @Test
    void theTrailAloneGivesLeaveToOpenAPerson() {
        noClasses()
                .that()
                .resideOutsideOfPackage("tn.marsa.audit")
                .should()
                .callConstructor(Permit.class, Caller.class, Collection.class)
                .check(OURS);
    }

    @Test
    void rowsThatAreNobodyComeFromPublishedFiguresAlone() {
        noClasses()
                .that()
                .resideInAPackage("tn.marsa.statistics.sample")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "tn.marsa.statistics.facts..",
                        "tn.marsa.migrant..",
                        "tn.marsa.vault..",
                        "java.sql..",
                        "..jdbc..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Cell.class, Cells.class)
                .check(OURS);
    }

    @Test
    void noTwoPackagesNeedEachOtherInnerOnesIncluded() {
        slices().matching("tn.marsa.(**)").should().beFreeOfCycles().check(OURS);
    }
}
