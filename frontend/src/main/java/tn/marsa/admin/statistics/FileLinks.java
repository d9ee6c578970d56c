package tn.marsa.admin.statistics;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.api.ApiFile;
import tn.marsa.admin.shell.Words;

/** The same figures as files: a link for each format. Invisible while there is nothing to be had. */
class FileLinks extends Span {

    private final transient ApiFile files;
    private transient @Nullable FigureFile file;

    FileLinks(ApiFile files) {
        this.files = files;
        addClassName("m-file-links");
        getElement().setAttribute("role", "group");
        for (FileFormat format : FileFormat.values()) {
            add(link(format));
        }
        setVisible(false);
    }

    /** Says to screen readers what is handed out, beside the formats. */
    FileLinks named(String name) {
        getElement().setAttribute("aria-label", name);
        return this;
    }

    /** Hands out these figures from now on; null for none. */
    void show(@Nullable FigureFile figures) {
        file = figures;
        setVisible(figures != null);
    }

    private Anchor link(FileFormat format) {
        var link = new Anchor();
        link.setHref(download -> copy(format, download), AttachmentType.DOWNLOAD);
        link.bindText(Words.text("statistics.file." + format));
        link.addClassName("m-file-link");
        return link;
    }

    private void copy(FileFormat format, DownloadEvent download) {
        FigureFile wanted = file;
        if (wanted != null) {
            Locale language = download.getSession().getLocale();
            download.setFileName(wanted.name(format));
            download.setContentType(format.contentType());
            files.copy(wanted.path(format), language, download.getOutputStream());
        }
    }
}
