package tn.marsa;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** The rules of CONTRIBUTING that a machine can check. */
class StyleTests {

    private static final JavaClasses MARSA = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("tn.marsa");

    @ParameterizedTest
    @ValueSource(strings = {"util", "utils", "helper", "helpers", "common", "impl", "dto", "mapper", "manager"})
    void noPackageIsADrawer(String drawer) {
        noClasses().should().resideInAPackage("..%s..".formatted(drawer)).check(MARSA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Util", "Utils", "Helper", "Impl", "Dto", "DTO", "Mapper", "Manager"})
    void noClassIsNamedAfterNothing(String ending) {
        noClasses().should().haveSimpleNameEndingWith(ending).check(MARSA);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        noFields().should().beAnnotatedWith(Autowired.class).check(MARSA);
    }

    @Test
    void nothingAsksTheSystemForTheTime() {
        for (Class<?> type :
                new Class<?>[] {Instant.class, LocalDate.class, LocalDateTime.class, Year.class, ZonedDateTime.class}) {
            noClasses().should().callMethod(type, "now").check(MARSA);
        }
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(MARSA);
    }

    @Test
    void noQueryIsLeftOpen() {
        // A stream holds its connection until it is closed; a list gives it back.
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .check(MARSA);
    }

    @Test
    void everyPackageSaysThatNothingIsNullUnlessMarked() {
        Stream<JavaPackage> packages = MARSA.stream().map(JavaClass::getPackage).distinct();

        assertThat(packages)
                .allSatisfy(each -> assertThat(each.isAnnotatedWith(NullMarked.class))
                        .as(each.getName())
                        .isTrue());
    }

    @Test
    void aggregatesHaveNoSetters() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameNotMatching("set[A-Z].*")
                .allowEmptyShould(true)
                .check(MARSA);
    }

    @Test
    void controllersBeginNoTransaction() {
        noClasses()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(MARSA);
    }

    @Test
    void everyGraphQlFieldSaysWhoMayCallIt() {
        Stream<JavaClass> controllers = MARSA.stream().filter(type -> type.isAnnotatedWith(Controller.class));

        assertThat(controllers
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isMetaAnnotatedWith(
                                        "org.springframework.graphql.data.method.annotation.SchemaMapping")
                                || method.isAnnotatedWith(
                                        "org.springframework.graphql.data.method.annotation.BatchMapping")))
                .allSatisfy(method -> assertThat(method.isAnnotatedWith(PreAuthorize.class)
                                || method.getOwner().isAnnotatedWith(PreAuthorize.class))
                        .as(method.getFullName())
                        .isTrue());
    }
}
