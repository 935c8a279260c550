using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Identity;

/// <summary>What users have of their own: capabilities, a block, and credentials that go with them.</summary>
internal static class UserBehaviour
{
    // Bit 2 of inactiveStatus: too many failed logins.
    private const long Blocked = 4;

    public static void Complete(Call call, Draft draft) => Complete(draft);

    /// <summary>What every user has.</summary>
    public static Draft Complete(Draft draft) =>
        draft
            .Default("isMfaActivated", value: false)
            .Default("emailVerified", value: false)
            .Default(
                "capabilities",
                new JsonObject
                {
                    ["canUseConsolePassword"] = true,
                    ["canUseApiKeys"] = true,
                    ["canUseAuthTokens"] = true,
                    ["canUseSmtpCredentials"] = true,
                    ["canUseDbCredentials"] = true,
                    ["canUseCustomerSecretKeys"] = true,
                    ["canUseOAuth2ClientCredentials"] = true,
                }
            );

    /// <summary>A user in no group may go, and all credentials go along.</summary>
    public static void Release(Call call, Resource user)
    {
        Demand.NoConflict(
            !Memberships.Any(call.Tenancy, "userId", user.Id),
            $"User '{user.Text("name")}' is in a group; remove it from its groups first."
        );
        foreach (var type in CredentialKind.All.Select(kind => kind.Type).Append(IamTypes.ApiKeys))
        {
            Array.ForEach(call.Tenancy[type].Under("", user.Id), call.Changes.Remove);
        }
    }

    public static Answer UpdateUserState(Call call)
    {
        var user = Found(call);
        var isBlock = Details.IsGiven(call, "blocked") && call.Body.GetProperty("blocked").GetBoolean();
        Demand.That(!isBlock, "blocked must be false: a user can only be unblocked.");
        var json = user.Copy();
        var status = (json["inactiveStatus"]?.GetValue<long>() ?? 0) & ~Blocked;
        json["inactiveStatus"] = status;
        json["lifecycleState"] = status == 0 ? "ACTIVE" : "INACTIVE";
        return Saved(call, user.With(json));
    }

    public static Answer UpdateUserCapabilities(Call call)
    {
        var user = Found(call);
        var json = user.Copy();
        var capabilities = json["capabilities"] as JsonObject ?? [];
        foreach (var (name, value) in new Draft(call.Body).Keep(Details.Settable(call)).ToObject())
        {
            // The details and the user spell this one differently.
            capabilities[name is "canUseDBCredentials" ? "canUseDbCredentials" : name] = value?.DeepClone();
        }

        json["capabilities"] = capabilities.Parent is null ? capabilities : capabilities.DeepClone();
        return Saved(call, user.With(json));
    }

    /// <summary>The user that the path names.</summary>
    public static Resource Named(Call call) =>
        call.Tenancy[IamTypes.Users].Find("", call["userId"]) ?? throw ApiException.NotFound();

    private static Resource Found(Call call)
    {
        var user = Named(call);
        call.DemandMatch(user);
        return user;
    }

    private static Answer Saved(Call call, Resource user) =>
        Answer.One(call.Changes.Save(user), ResourceApi.Full(IamTypes.Users));
}
