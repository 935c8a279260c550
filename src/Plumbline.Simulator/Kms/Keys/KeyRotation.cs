using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Limits;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Kms.Keys;

/// <summary>Gives a key a new version, and makes it the current one as soon as it is ENABLED.</summary>
internal sealed class KeyRotation(WrappingKey wrappingKey, TimeSpan delay)
{
    private const string Reference = "externalKeyReferenceDetails";
    private const string VersionField = "externalKeyVersionId";

    public Answer CreateKeyVersion(Call call)
    {
        var key = KeyAction.Begin(call, "ENABLED");
        var reference = ExternalReference(call, key);
        KmsLimits.DemandRoomForVersion(
            call.Tenancy,
            call.DemandVault(),
            key.Text("protectionMode"),
            KeyBehaviour.ShapeOf(key).Algorithm
        );
        var draft = NewVersion.Draft(call.Tenancy, key, call.Now);
        return Rotate(call, key, reference is null ? draft : draft.Set(Reference, reference));
    }

    public Answer ImportKeyVersion(Call call)
    {
        var key = KeyAction.Begin(call, "ENABLED");
        if (key.Text("protectionMode") is "EXTERNAL")
        {
            throw ApiException.InvalidParameter("The material of an EXTERNAL key is not imported: it stays outside.");
        }

        var shape = KeyBehaviour.ShapeOf(key);
        KmsLimits.DemandRoomForVersion(call.Tenancy, call.DemandVault(), key.Text("protectionMode"), shape.Algorithm);
        var material = wrappingKey.Unwrap(call, shape);
        var draft = NewVersion.Draft(call.Tenancy, key, call.Now).Set("origin", "EXTERNAL");
        KeyMaterials.Keep(call.Changes, key.Id, (string)draft.ToObject()["id"]!, material);
        return Rotate(call, key, draft);
    }

    private Answer Rotate(Call call, Resource key, Draft draft)
    {
        foreach (var forerunner in NewVersion.Forerunner(call.Tenancy, key))
        {
            call.Changes.Save(forerunner);
        }

        var json = draft.ToObject().Through("CREATING", call.Now + delay, "ENABLED");
        var version = call.Changes.Save(NewVersion.Of(key, draft));
        var next = new JsonObject { ["currentKeyVersion"] = version.Id };
        if (json[Reference] is { } reference)
        {
            next[Reference] = reference.DeepClone();
        }

        call.Changes.Save(key.With(key.Copy().Then(call.Now + delay, next)));
        return Answer.One(version, ResourceApi.Full(ResourceTypes.KeyVersions));
    }

    private static JsonObject? ExternalReference(Call call, Resource key)
    {
        var versionId = call.BodyText(VersionField);
        if (key.Text("protectionMode") is not "EXTERNAL")
        {
            return versionId is null
                ? null
                : throw ApiException.InvalidParameter($"{VersionField} is for EXTERNAL keys only.");
        }

        return new JsonObject
        {
            ["externalKeyId"] = key.Field(Reference)?.GetProperty("externalKeyId").GetString() ?? key.Id,
            [VersionField] = versionId ?? throw ApiException.MissingParameter($"{VersionField} is required."),
        };
    }
}
