package tn.marsa;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The packages keep to what their {@code package-info} allows. */
class HouseTests {

    @Test
    void packagesUseOnlyWhatTheyMay() {
        ApplicationModules.of(Marsa.class).verify();
    }

    @Test
    void noTwoPackagesNeedEachOtherInnerOnesIncluded() {
        slices().matching("tn.marsa.(**)")
                .should()
                .beFreeOfCycles()
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("tn.marsa"));
    }
}
