package tn.marsa.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTraverser;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tn.marsa.MarsaTest;
import tn.marsa.access.WholeContract;

/** The contract is its own handbook: whatever is named in it is described. */
@MarsaTest
class DescribedContractTests {

    private final GraphQLSchema schema;

    DescribedContractTests(@Autowired WholeContract contract) {
        this.schema = contract.schema();
    }

    @Test
    void describesEachTypeFieldArgumentAndValue() {
        List<String> undescribed = new ArrayList<>();
        List<String> described = new ArrayList<>();
        new SchemaTraverser()
                .depthFirstFullSchema(
                        new GraphQLTypeVisitorStub() {
                            // What a directive says of an element is no element itself.
                            @Override
                            public TraversalControl visitGraphQLAppliedDirective(
                                    GraphQLAppliedDirective mark, TraverserContext<GraphQLSchemaElement> context) {
                                return TraversalControl.ABORT;
                            }

                            @Override
                            public TraversalControl visitGraphQLDirective(
                                    GraphQLDirective mark, TraverserContext<GraphQLSchemaElement> context) {
                                return TraversalControl.ABORT;
                            }

                            @Override
                            protected TraversalControl visitGraphQLType(
                                    GraphQLSchemaElement element, TraverserContext<GraphQLSchemaElement> context) {
                                if (element instanceof GraphQLNamedSchemaElement named && isOurs(named)) {
                                    (isBlank(named.getDescription()) ? undescribed : described).add(named.getName());
                                }
                                return TraversalControl.CONTINUE;
                            }
                        },
                        schema);

        assertThat(described).contains("Migrant", "validateRegistration", "idempotencyKey", "OWN_REGISTRATION");
        assertThat(undescribed).isEmpty();
    }

    // What the SDL defines; the rest is GraphQL's own.
    private static boolean isOurs(GraphQLNamedSchemaElement element) {
        return element.getDefinition() != null;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
