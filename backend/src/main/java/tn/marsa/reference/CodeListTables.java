package tn.marsa.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tn.marsa.shared.Code;

/** Reads code lists from their tables, each as code, parent and three names, in the order in which it is kept. */
@Component
class CodeListTables {

    private static final String FLAT = """
            SELECT code, NULL AS parent, name_ar, name_fr, name_en
            FROM code_list_entry WHERE list_name = ? ORDER BY sort_order""";

    private final JdbcClient jdbc;

    CodeListTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CodeEntry> read(CodeListName name) {
        String ownTable = ownTable(name);
        JdbcClient.StatementSpec statement = ownTable == null ? jdbc.sql(FLAT).param(name.name()) : jdbc.sql(ownTable);
        return statement.query((row, index) -> entry(row)).list();
    }

    private static @Nullable String ownTable(CodeListName name) {
        return switch (name) {
            case COUNTRY -> """
                    SELECT alpha3 AS code, NULL AS parent, name_ar, name_fr, name_en FROM country ORDER BY alpha3""";
            // A specimen is nobody's document: its code is known and never offered.
            case TRAVEL_DOCUMENT_CODE -> """
                    SELECT code, country_alpha3 AS parent, name_ar, name_fr, name_en
                    FROM travel_document_code WHERE kind <> 'SPECIMEN'
                    ORDER BY FIELD(kind, 'NATIONALITY', 'NO_NATIONALITY', 'ORGANISATION', 'WITHDRAWN'), code""";
            case GOVERNORATE -> """
                    SELECT code, NULL AS parent, name_ar, name_fr, name_en FROM governorate ORDER BY code""";
            case GROUND_OF_STAY -> """
                    SELECT ground_of_stay.code, un_reason AS parent, name_ar, name_fr, name_en
                    FROM ground_of_stay
                    JOIN ground_mapping ON ground_mapping.ground_code = ground_of_stay.code
                    WHERE ground_mapping.version = (SELECT MAX(version) FROM ground_mapping_version)
                    ORDER BY sort_order""";
            case BORDER_CROSSING -> """
                    SELECT code, governorate_code AS parent, name_ar, name_fr, name_en
                    FROM border_crossing ORDER BY sort_order""";
            case SUPPORTING_DOCUMENT -> """
                    SELECT code, NULL AS parent, name_ar, name_fr, name_en
                    FROM supporting_document ORDER BY sort_order""";
            case MARITAL_STATUS, EDUCATION, ACTIVITY, OCCUPATION, LANGUAGE -> null;
        };
    }

    private static CodeEntry entry(ResultSet row) throws SQLException {
        String parent = row.getString("parent");
        return new CodeEntry(
                new Code(row.getString("code")), Names.read(row, "name"), parent == null ? null : new Code(parent));
    }
}
