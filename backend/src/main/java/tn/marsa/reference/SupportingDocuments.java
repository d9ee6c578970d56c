package tn.marsa.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tn.marsa.shared.Code;

/** Which supporting documents a ground of stay asks for, by version of the procedure; read once, at start. */
@Component
public class SupportingDocuments {

    private static final String SELECT = """
            SELECT procedure_version, ground_code, mandatory, supporting_document.*
            FROM procedure_document
            JOIN supporting_document ON supporting_document.code = procedure_document.document_code
            ORDER BY sort_order""";

    private final Map<Key, List<AskedDocument>> byGround;

    SupportingDocuments(JdbcClient jdbc) {
        byGround = jdbc.sql(SELECT).query((row, index) -> asked(row)).list().stream()
                .collect(Collectors.groupingBy(
                        Asked::key, Collectors.mapping(Asked::document, Collectors.toUnmodifiableList())));
    }

    /** The documents in the order in which they are shown; empty for a version or a ground that is not known. */
    public List<AskedDocument> askedFor(int procedureVersion, Code ground) {
        return byGround.getOrDefault(new Key(procedureVersion, ground), List.of());
    }

    private static Asked asked(ResultSet row) throws SQLException {
        return new Asked(
                new Key(row.getInt("procedure_version"), new Code(row.getString("ground_code"))),
                new AskedDocument(
                        new Code(row.getString("code")),
                        Names.read(row, "name"),
                        Names.read(row, "legal_basis"),
                        row.getBoolean("mandatory")));
    }

    private record Key(int procedureVersion, Code ground) {}

    private record Asked(Key key, AskedDocument document) {}
}
