package tn.marsa.admin.registrations.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import tn.marsa.admin.api.ApiStandIn;
import tn.marsa.admin.api.ApiStandIn.Asked;
import tools.jackson.databind.JsonNode;

/** What the guide sent to be saved, each request the whole input of its mutation. */
final class SentFields {

    /** A group of names as the API has it once it is saved. */
    static final Map<String, Object> ERIKSSON =
            Map.of("surname", "ERIKSSON", "singleName", false, "otherNames", List.of());

    private final ApiStandIn api;

    SentFields(ApiStandIn api) {
        this.api = api;
    }

    /** The input of one request, the first is 0. */
    JsonNode input(int index) {
        List<Asked> asked = api.asked("SaveFields");
        assertThat(asked).hasSizeGreaterThan(index);
        return asked.get(index).variables().path("input");
    }
}
