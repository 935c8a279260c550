using Microsoft.AspNetCore.Http;

namespace Plumbline.Simulator.Http;

/// <summary>Ways to send a body, good and bad.</summary>
internal static class Delivery
{
    private const int Drops = 10;

    public static Task WholeAsync(HttpContext context, ReadOnlyMemory<byte> body) =>
        body.IsEmpty ? Task.CompletedTask : context.Response.Body.WriteAsync(body, context.RequestAborted).AsTask();

    /// <summary>Half of what was announced: the server notices at the end that bytes are missing, and closes.</summary>
    public static Task HalfAsync(HttpContext context, ReadOnlyMemory<byte> body) =>
        WholeAsync(context, body[..(body.Length / 2)]);

    /// <summary>In drops, a pause before each.</summary>
    public static async Task TrickleAsync(
        HttpContext context,
        ReadOnlyMemory<byte> body,
        TimeSpan duration,
        TimeProvider time
    )
    {
        await context.Response.StartAsync(context.RequestAborted);
        for (var drop = 0; drop < Drops; drop++)
        {
            await Task.Delay(duration / Drops, time, context.RequestAborted);
            await WholeAsync(context, body[(body.Length * drop / Drops)..(body.Length * (drop + 1) / Drops)]);
            await context.Response.Body.FlushAsync(context.RequestAborted);
        }
    }

    /// <summary>What a captive portal or a broken proxy says, under the name of JSON.</summary>
    public static Task PortalAsync(HttpContext context)
    {
        var page = "<html><body>Please sign in to the network.</body></html>"u8.ToArray();
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = page.Length;
        return WholeAsync(context, page);
    }
}
