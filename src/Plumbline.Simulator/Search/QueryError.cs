using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Search;

/// <summary>What is wrong with a query, and where. Positions count from 1.</summary>
internal static class QueryError
{
    public static ApiException At(int position, string problem) =>
        new(400, "CannotParseRequest", $"The query is wrong at position {position + 1}: {problem}.");

    public static ApiException Unexpected(Token found, string expected) =>
        At(found.Position, $"expected {expected}, found {found}");
}
