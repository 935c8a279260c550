using System.Text.Json;

namespace Plumbline.Simulator.Api;

/// <summary>Parses a request body and holds it strictly against the operation's model.</summary>
internal static class BodyCheck
{
    public static JsonElement Check(Route route, byte[] body)
    {
        if (route.Operation.BodyModel is not { } model || (body.Length == 0 && !route.Operation.IsBodyRequired))
        {
            return default;
        }

        if (model is "stream" or "bytes" or "str")
        {
            return default;
        }

        var json = Parse(body);
        return new ModelCheck(route.Api, strict: true).Problems(model, json).FirstOrDefault() switch
        {
            null => json,
            { IsMissing: true } missing => throw ApiException.MissingParameter($"{missing.Path} {missing.Text}."),
            { } wrong => throw ApiException.InvalidParameter($"{wrong.Path} {wrong.Text}."),
        };
    }

    private static JsonElement Parse(byte[] body)
    {
        try
        {
            return WholeJson.Parse(body);
        }
        catch (FormatException problem)
        {
            throw ApiException.CannotParse(problem);
        }
    }
}
