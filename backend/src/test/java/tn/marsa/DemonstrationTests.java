package tn.marsa;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;
import tn.marsa.shared.Demonstration;

/** What writes a past that nobody told is there in a demonstration alone, so nothing that is always there may need it. */
class DemonstrationTests {

    @Test
    void noOtherComponentCallsOneOfADemonstration() {
        noClasses()
                .that()
                .areMetaAnnotatedWith(Component.class)
                .and()
                .areNotAnnotatedWith(Demonstration.class)
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Demonstration.class)
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("tn.marsa"));
    }
}
