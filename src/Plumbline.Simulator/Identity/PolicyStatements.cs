using System.Text.Json;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Policies;

namespace Plumbline.Simulator.Identity;

/// <summary>What the statements of a policy must be for the policy to be kept.</summary>
internal static class PolicyStatements
{
    public static void Demand(Call call)
    {
        if (Details.IsGiven(call, "statements"))
        {
            DemandStatements([.. call.Body.GetProperty("statements").EnumerateArray().Select(Text)]);
        }
    }

    /// <summary>Refuses a list of statements that no policy may have.</summary>
    public static void DemandStatements(IReadOnlyList<string?> statements)
    {
        Api.Demand.That(statements.Count > 0, "statements must have at least one statement.");
        foreach (var (position, statement) in statements.Index())
        {
            Api.Demand.That(!string.IsNullOrWhiteSpace(statement), $"statements[{position}] must not be empty.");
            DemandSyntax(position, statement!);
        }
    }

    private static void DemandSyntax(int position, string statement)
    {
        try
        {
            PolicyParser.Parse(statement);
        }
        catch (PolicySyntaxException problem)
        {
            throw ApiException.InvalidParameter($"statements[{position}] is no policy statement: {problem.Message}");
        }
    }

    private static string? Text(JsonElement statement) =>
        statement.ValueKind == JsonValueKind.String ? statement.GetString() : null;
}
