package tn.marsa.statistics.views;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tn.marsa.shared.StaffId;

/** The views that are kept, each its owner's. */
@Repository
class SavedViews {

    private final JdbcClient jdbc;
    private final Clock clock;

    SavedViews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of one owner, by name. */
    List<SavedView> of(StaffId owner) {
        return jdbc.sql("SELECT * FROM statistics_view WHERE staff_id = ? ORDER BY title, id")
                .param(owner.bytes())
                .query(SavedViews::read)
                .list();
    }

    /** One of an owner's; empty if it is nobody's or somebody else's. */
    Optional<SavedView> find(StaffId owner, SavedViewId id) {
        return jdbc.sql("SELECT * FROM statistics_view WHERE id = ? AND staff_id = ?")
                .params(id.bytes(), owner.bytes())
                .query(SavedViews::read)
                .optional();
    }

    void add(StaffId owner, SavedView view) {
        jdbc.sql("INSERT INTO statistics_view (id, staff_id, page, title, address, saved_at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        view.viewId().bytes(),
                        owner.bytes(),
                        view.page().name(),
                        view.name(),
                        view.link(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    void rename(StaffId owner, SavedViewId id, String name) {
        jdbc.sql("UPDATE statistics_view SET title = ? WHERE id = ? AND staff_id = ?")
                .params(name, id.bytes(), owner.bytes())
                .update();
    }

    void delete(StaffId owner, SavedViewId id) {
        jdbc.sql("DELETE FROM statistics_view WHERE id = ? AND staff_id = ?")
                .params(id.bytes(), owner.bytes())
                .update();
    }

    private static SavedView read(ResultSet row, int index) throws SQLException {
        return new SavedView(
                SavedViewId.fromBytes(row.getBytes("id")),
                ViewPage.valueOf(row.getString("page")),
                row.getString("title"),
                row.getString("address"));
    }
}
