using System.Text.Json;
using Plumbline.Core.Exceptions;
using Plumbline.Core.Matching;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Json.Reading;

/// <summary>Reads rules, exceptions and gaps.</summary>
internal static class RuleReading
{
    /// <summary>The text of the page is not in a report.</summary>
    public static RuleCard Rule(JsonElement json) =>
        new(
            json.Text("id"),
            new RulePage
            {
                Title = json.Text("title"),
                Risk = json.Choice<Risk>("risk"),
                Category = json.Choice<Category>("category"),
                Resource = json.Text("resource"),
                Permissions = json.Texts("permissions"),
                Parameters = json.TextMap("parameters"),
                Aliases = json.Texts("aliases"),
                Reviewed = json.Day("reviewed"),
                Body = "",
            }
        );

    public static AcceptedFailure Exception(JsonElement json) =>
        new()
        {
            Id = json.Text("id"),
            Owner = json.Text("owner"),
            Reason = json.Text("reason"),
            Ticket = json.TextOrNull("ticket"),
            Approver = json.TextOrNull("approver"),
            Created = json.Day("created"),
            Expires = json.Day("expires"),
            Scope = Scope(json.Member("scope")),
        };

    public static Gap Gap(JsonElement json) =>
        new()
        {
            Region = json.TextOrNull("region"),
            CompartmentId = json.TextOrNull("compartmentId"),
            CompartmentPath = json.TextOrNull("compartmentPath"),
            ResourceId = json.TextOrNull("resourceId"),
            ResourceName = json.TextOrNull("resourceName"),
            Service = json.TextOrNull("service"),
            Operation = json.TextOrNull("operation"),
            Status = json.Member("status").ValueKind == JsonValueKind.Null ? null : json.Int("status"),
            Code = json.Text("code"),
            Message = json.Text("message"),
            OpcRequestId = json.TextOrNull("opcRequestId"),
            Hidden = json.Texts("hidden"),
            Rules = json.Texts("rules"),
        };

    private static ExceptionScope Scope(JsonElement json)
    {
        try
        {
            return new()
            {
                Finding = json.TextOrNull("finding"),
                Rule = json.TextOrNull("rule"),
                Compartment = json.TextOrNull("compartment") is { } path ? CompartmentPattern.Parse(path) : null,
                Tag = json.TextOrNull("tag") is { } tag ? TagPattern.Parse(tag) : null,
                Resource = json.TextOrNull("resource") is { } resource ? TextPattern.Parse(resource) : null,
            };
        }
        catch (FormatException error)
        {
            throw new JsonException(error.Message, error);
        }
    }
}
