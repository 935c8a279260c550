using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Resources;

/// <summary>What every tenancy has one of, whether or not its file says anything of it.</summary>
internal static class Defaults
{
    private static readonly Dictionary<string, Func<Call, JsonObject>> BySingleton = new(StringComparer.Ordinal)
    {
        ["audit.configuration"] = _ => new JsonObject { ["retentionPeriodDays"] = 365 },
        ["cloud_guard.configuration"] = call => new JsonObject
        {
            ["reportingRegion"] = call.Tenancy.Seed.HomeRegion,
            ["status"] = "DISABLED",
            ["selfManageResources"] = false,
        },
        ["identity.authenticationPolicy"] = call => new JsonObject
        {
            ["compartmentId"] = call.Tenancy.Id,
            ["passwordPolicy"] = new JsonObject
            {
                ["minimumPasswordLength"] = 12,
                ["isUppercaseCharactersRequired"] = true,
                ["isLowercaseCharactersRequired"] = true,
                ["isNumericCharactersRequired"] = true,
                ["isSpecialCharactersRequired"] = true,
                ["isUsernameContainmentAllowed"] = false,
            },
            ["networkPolicy"] = new JsonObject { ["networkSourceIds"] = new JsonArray() },
        },
        ["nosql.configuration"] = _ => new JsonObject { ["environment"] = "MULTI_TENANCY" },
        ["object_storage.namespaceMetadata"] = call => new JsonObject
        {
            ["namespace"] = call.Tenancy.Seed.Namespace,
            ["defaultS3CompartmentId"] = call.Tenancy.Id,
            ["defaultSwiftCompartmentId"] = call.Tenancy.Id,
        },
    };

    /// <summary>The thing as it is when nobody has set it otherwise; null for what need not be there.</summary>
    public static JsonObject? Of(Call call, ResourceType type) =>
        BySingleton.GetValueOrDefault(type.Name)?.Invoke(call);
}
