using Plumbline.Simulator.Api;
using Plumbline.Simulator.Identity;
using Plumbline.Simulator.Policies;
using Plumbline.Simulator.Principals;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Access;

/// <summary>
/// Holds a call against the tenancy's policies. What a caller may not do looks like what is not there: OCI says 404
/// to both.
/// </summary>
internal static class AccessControl
{
    /// <exception cref="ApiException">The caller lacks a permission that the operation needs.</exception>
    public static void Demand(Call call)
    {
        if (IsFree(call))
        {
            return;
        }

        foreach (
            var permission in Permissions.For(
                call.Route.Service.Service,
                call.Route.Operation.Name,
                call.Route.Operation.Method,
                call.Route.Operation.Path
            )
        )
        {
            foreach (var compartmentId in Compartments(call, permission))
            {
                DemandPermission(call, permission, compartmentId, Target(call));
            }
        }
    }

    /// <summary>For what comes on top of an operation, such as a key that it names for a resource.</summary>
    public static void DemandKey(Call call, Permission permission, Resource key)
    {
        if (!IsFree(call))
        {
            DemandPermission(call, permission, key.CompartmentId!, OfResource("key", key));
        }
    }

    /// <summary>Whether the caller would see this resource in a list of its service.</summary>
    public static bool IsVisible(Call call, Resource resource)
    {
        var type = resource.Type;
        if (IsFree(call) || (type.List ?? type.Get) is not { } read)
        {
            return true;
        }

        var compartmentId = resource.CompartmentId ?? call.Tenancy.Id;
        return Permissions
            .For(type.Service.Service, read.Name, read.Method, read.Path)
            .All(permission => IsAllowed(call, permission, compartmentId, OfResource(Noun(type), resource)));
    }

    private static bool IsFree(Call call)
    {
        var administration = call.Tenancy.Administration;
        var isOwner = call.Principal is { Kind: PrincipalKind.User } user && user.Id == call.Tenancy.Seed.UserId;
        return !administration.IsGoverned || (isOwner && !administration.WasSeeded) || IsAboutSelf(call);
    }

    // Nobody needs a policy to look after their own credentials.
    private static bool IsAboutSelf(Call call) =>
        call.Route.Service.Service is "identity.identity"
        && call.Principal.Kind == PrincipalKind.User
        && call.Route.PathValues.GetValueOrDefault("userId") == call.Principal.Id
        && call.Route.Operation.Name is not ("UpdateUser" or "DeleteUser" or "UpdateUserState");

    private static void DemandPermission(
        Call call,
        Permission permission,
        string compartmentId,
        IReadOnlyList<KeyValuePair<string, string>> target
    )
    {
        if (!IsAllowed(call, permission, compartmentId, target))
        {
            throw ApiException.NotFound($"no policy gives {call.Principal.Id} {permission.Name} in {compartmentId}");
        }
    }

    private static bool IsAllowed(
        Call call,
        Permission permission,
        string compartmentId,
        IReadOnlyList<KeyValuePair<string, string>> target
    ) =>
        call.Tenancy.Administration.Authorizer.IsAllowed(
            PrincipalOf(call),
            new AccessRequest(call.Route.Operation.Name, permission, compartmentId, RegionKey(call), call.Now)
            {
                Attributes = target,
            }
        );

    // Policies write the region's key in lower case, as OCIDs do.
    private static string RegionKey(Call call) => Regions.RegionTable.KeyOf(call.Region);

    private static Policies.Principal PrincipalOf(Call call)
    {
        var principal = call.Principal;
        return principal.Kind switch
        {
            PrincipalKind.User => Policies.Principal.User(principal.Id, UserName(call)),
            PrincipalKind.Instance => new Policies.Principal("instance", principal.Id, null, principal.CompartmentId),
            PrincipalKind.Workload => new Policies.Principal("workload", principal.Id, null, principal.CompartmentId),
            _ => new Policies.Principal(principal.ResourceType, principal.Id, null, principal.CompartmentId),
        };
    }

    private static string UserName(Call call) =>
        call.Tenancy.Find(IamTypes.Users, "", "", call.Principal.Id)?.Text("name") ?? "";

    /// <summary>Where the caller needs the permission: where the resource is, and where it is to be.</summary>
    private static string[] Compartments(Call call, Permission permission)
    {
        if (permission.Name is "VAULT_CREATE_KEY" && call.Vault?.CompartmentId is { } ofVault)
        {
            return [ofVault];
        }

        var isCompartment =
            call.Route.Service.Service is "identity.identity" && call.Optional("compartmentId") is not null;
        var here = call.Addressed()?.CompartmentId;
        string?[] all = isCompartment
            ? [call.Optional("compartmentId")]
            :
            [
                here ?? call.Optional("compartmentId"),
                call.BodyText("compartmentId"),
                call.BodyText("targetCompartmentId"),
            ];
        var known = all.OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        return known.Length > 0 ? known : [call.Vault?.CompartmentId ?? call.Tenancy.Id];
    }

    private static List<KeyValuePair<string, string>> Target(Call call) =>
        call.Addressed() is { } resource ? OfResource(Noun(resource.Type), resource) : [];

    private static string Noun(ResourceType type) => type.Noun.ToLowerInvariant();

    private static List<KeyValuePair<string, string>> OfResource(string noun, Resource resource)
    {
        List<KeyValuePair<string, string>> all =
        [
            new($"target.{noun}.id", resource.Id),
            new("target.resource.id", resource.Id),
        ];
        if ((resource.Text("name") ?? resource.Text("displayName")) is { } name)
        {
            all.Add(new($"target.{noun}.name", name));
        }

        if (resource.Type == ResourceTypes.Keys)
        {
            all.Add(new("target.vault.id", resource.ParentId));
        }

        foreach (var (tag, value) in ResourceTags.Of(resource))
        {
            all.Add(new($"target.resource.tag.{tag}", value));
        }

        return all;
    }
}
