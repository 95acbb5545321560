package aigun.report;

import aigun.report.Leaflet.Piece;
import aigun.screen.Doc;
import aigun.screen.Role;
import aigun.screen.Run;
import java.util.ArrayList;
import java.util.List;

/** A leaflet as blocks of a page on the screen, without its title, which stands at the head there. */
final class LeafletDoc {
    private LeafletDoc() {}

    static List<Doc.Block> of(Leaflet leaflet) {
        List<Doc.Block> blocks = new ArrayList<>();
        for (Piece piece : leaflet.pieces()) {
            blocks.add(block(piece));
        }
        return blocks;
    }

    private static Doc.Block block(Piece piece) {
        if (piece instanceof Piece.Head head) {
            return new Doc.Heading(head.level(), head.words());
        }
        if (piece instanceof Piece.Words words) {
            return new Doc.Text(0, plain(words.words()));
        }
        if (piece instanceof Piece.Item item) {
            return new Doc.Item(0, "-", plain(item.words()));
        }
        Piece.Table table = (Piece.Table) piece;
        List<Doc.Cells> rows = new ArrayList<>();
        for (List<String> row : table.rows()) {
            rows.add(new Doc.Cells(0, row));
        }
        return new Doc.Grid(table.heads(), rows);
    }

    private static List<Run> plain(String words) {
        return List.of(new Run(words, Role.PLAIN));
    }
}
