using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Search;

/// <summary>Walks over the tokens of a query and complains about the one it stands on.</summary>
internal sealed class TokenReader(IReadOnlyList<Token> tokens)
{
    private int _next;

    public Token Peek => tokens[_next];

    public Token Take()
    {
        var token = Peek;
        _next += token.Kind == TokenKind.End ? 0 : 1;
        return token;
    }

    public bool TryTake(string keyword) => TryTake(Peek.Is(keyword));

    public bool TryTakeSymbol(string symbol) => TryTake(Peek.IsSymbol(symbol));

    public Token Demand(TokenKind kind, string expected) => Peek.Kind == kind ? Take() : throw Unexpected(expected);

    public void Demand(string keyword)
    {
        if (!TryTake(keyword))
        {
            throw Unexpected(keyword);
        }
    }

    public ApiException Unexpected(string expected) => QueryError.Unexpected(Peek, expected);

    private bool TryTake(bool isThere)
    {
        _next += isThere ? 1 : 0;
        return isThere;
    }
}
