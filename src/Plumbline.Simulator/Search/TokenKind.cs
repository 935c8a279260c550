namespace Plumbline.Simulator.Search;

internal enum TokenKind
{
    Word,
    Text,
    Number,
    Symbol,
    End,
}
