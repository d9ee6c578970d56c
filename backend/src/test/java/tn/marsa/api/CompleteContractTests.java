package tn.marsa.api;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Controller;

/** A contract that promises more than the code answers stops the start, before a client finds out. */
class CompleteContractTests {

    private static final String QUERY = "type Query { person(name: String): Person } ";
    private static final String PERSON = "type Person { name: String } ";

    record Person(@Nullable String name) {}

    @Controller
    static class Persons {
        @QueryMapping
        Person person(@Argument @Nullable String name) {
            return new Person(name);
        }
    }

    @Test
    void startsWithAContractThatIsAnswered() {
        assertThatCode(() -> start(QUERY + PERSON)).doesNotThrowAnyException();
    }

    @Test
    void refusesAQueryThatNothingAnswers() {
        refuses(QUERY + PERSON + "extend type Query { horoscope: String }", "horoscope");
    }

    @Test
    void refusesAFieldThatNothingFills() {
        refuses(QUERY + "type Person { name: String starSign: String }", "starSign");
    }

    @Test
    void refusesAnArgumentThatTheContractLacks() {
        refuses("type Query { person: Person } " + PERSON, "name");
    }

    @Test
    void refusesAnAnswerThatNobodyCanAskFor() {
        refuses("type Query { nothing: Nothing } type Nothing { name: String }", "person");
    }

    private static void refuses(String contract, String what) {
        assertThatIllegalStateException()
                .isThrownBy(() -> start(contract))
                .withMessageContaining("promises what nothing answers")
                .withMessageContaining(what);
    }

    private static void start(String contract) {
        try (StaticApplicationContext context = new StaticApplicationContext()) {
            context.registerBean(Persons.class);
            context.registerBean(DefaultBatchLoaderRegistry.class);
            context.refresh();
            AnnotatedControllerConfigurer controllers = new AnnotatedControllerConfigurer();
            controllers.setApplicationContext(context);
            controllers.afterPropertiesSet();
            GraphQlSource.SchemaResourceBuilder builder = GraphQlSource.schemaResourceBuilder()
                    .schemaResources(new ByteArrayResource(contract.getBytes(StandardCharsets.UTF_8)))
                    .configureRuntimeWiring(controllers);
            new CompleteContract().customize(builder);
            builder.build();
        }
    }
}
